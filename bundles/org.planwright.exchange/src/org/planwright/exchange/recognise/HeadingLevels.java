package org.planwright.exchange.recognise;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourcedText;

/** What headings are: by their numbers, and those without a number by the level that the format gives them. */
final class HeadingLevels {

	private static final LineKind[] KINDS = { LineKind.PART, LineKind.CHAPTER, LineKind.SECTION, LineKind.SUBHEADING };
	private static final int LEVELS = 9;

	private final LineKind[] kinds = new LineKind[LEVELS];

	/** The levels are understood by the numbered headings that have them. */
	HeadingLevels(List<Block> blocks) {
		Map<Integer, Map<LineKind, Integer>> counts = new HashMap<>();
		for (Block block : blocks) {
			if (block instanceof ParagraphBlock paragraph && paragraph.hint().isHeading() && LineForms.isHeading(paragraph.text())) {
				counts.computeIfAbsent(paragraph.hint().level(), level -> new EnumMap<>(LineKind.class)).merge(numbered(paragraph.text()), 1, Integer::sum);
			}
		}
		for (int level = 0; level < LEVELS; level++) {
			Map<LineKind, Integer> count = counts.get(level);
			kinds[level] = count != null ? count.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()
					: level == 0 ? LineKind.CHAPTER : below(kinds[level - 1]);
		}
	}

	private static LineKind below(LineKind kind) {
		return KINDS[Math.min(kind.ordinal() - LineKind.PART.ordinal() + 1, KINDS.length - 1)];
	}

	private static LineKind numbered(SourcedText text) {
		return switch (Numbering.of(text).style()) {
			case PART -> LineKind.PART;
			case CHAPTER -> LineKind.CHAPTER;
			case SECTION -> LineKind.SECTION;
			default -> LineKind.SUBHEADING;
		};
	}

	/** What heading a paragraph is, or null when it is none. */
	LineKind of(ParagraphBlock paragraph) {
		SourcedText text = paragraph.text();
		if (LineForms.isHeading(text)) {
			return numbered(text);
		}
		boolean titled = paragraph.hint().isHeading() && LineForms.isStyledTitle(text);
		if (!titled) {
			return null;
		}
		return Numbering.of(text) != null ? numbered(text) : kinds[paragraph.hint().level()];
	}
}
