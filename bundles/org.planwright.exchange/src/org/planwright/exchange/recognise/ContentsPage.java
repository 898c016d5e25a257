package org.planwright.exchange.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourcedText;
import org.planwright.model.text.Widths;

/** The table of contents of a draft, kept as it is. */
final class ContentsPage {

	/** Dots or blanks and a page number at the end of an entry. */
	private static final Pattern PAGE = Pattern.compile("[\\s.．…·]*[0-9]{0,4}$");
	private static final Pattern WITH_PAGE = Pattern.compile(".*[\\s.．…·][0-9]{1,4}$");
	private static final int LONGEST_ENTRY = 80;

	private ContentsPage() {
	}

	/**
	 * Takes the contents that begin at {@code from} (the line 目录).
	 *
	 * @return index of the first block after it
	 */
	static int take(List<Block> blocks, int from, LineSink sink) {
		int end = end(blocks, from + 1);
		sink.open(SpareBlanks.all(((ParagraphBlock) blocks.get(from)).text()), Place.CONTENTS, null);
		for (Block block : blocks.subList(from + 1, end)) {
			sink.put(LineKind.CONTENTS_ENTRY, ((ParagraphBlock) block).text());
		}
		sink.close();
		return end;
	}

	/** The contents end where one of its numbered titles comes again, now without a page, or at the first line that is no entry. */
	private static int end(List<Block> blocks, int from) {
		Set<String> titles = new HashSet<>();
		int at = from;
		while (at < blocks.size() && blocks.get(at) instanceof ParagraphBlock paragraph) {
			SourcedText text = paragraph.text();
			String title = Widths.withoutBlanks(PAGE.matcher(text).replaceFirst(""));
			boolean again = Numbering.of(text) != null && !titles.add(title) && !WITH_PAGE.matcher(text).matches();
			if (again || !isEntry(text)) {
				break;
			}
			at++;
		}
		return at;
	}

	private static boolean isEntry(SourcedText text) {
		return text.length() <= LONGEST_ENTRY && !LineForms.contains(text, "。；")
				&& (Numbering.of(text) != null || WITH_PAGE.matcher(text).matches() || text.length() <= LineForms.SHORT);
	}
}
