package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.PageBreakBlock;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.report.ImportReport;
import org.planwright.model.text.Widths;

/** Takes page numbers, and titles printed at the head or foot of every page, out of the document. */
final class PageFurniture {

	private static final Pattern PAGE_NUMBER = Pattern
			.compile("[-—–－·\\s]*[0-9０-９]{1,4}[-—–－·\\s]*|第\\s*[0-9]{1,4}\\s*页(?:\\s*[，,/]?\\s*共\\s*[0-9]{1,4}\\s*页)?");
	/** A line that stands next to so many page ends is printed on every page. */
	private static final int REPEATED = 3;

	private PageFurniture() {
	}

	static List<Block> remove(List<Block> blocks, String original, ImportReport.Builder report) {
		boolean[] pageEnd = new boolean[blocks.size()];
		for (int i = 0; i < pageEnd.length; i++) {
			pageEnd[i] = blocks.get(i) instanceof PageBreakBlock
					|| blocks.get(i) instanceof ParagraphBlock paragraph && isPageNumber(paragraph, original);
		}
		Map<String, Integer> atPageEnds = new HashMap<>();
		for (int i = 0; i < pageEnd.length; i++) {
			if (isBesidePageEnd(pageEnd, i) && isRunningTitle(blocks.get(i))) {
				atPageEnds.merge(key(blocks.get(i)), 1, Integer::sum);
			}
		}
		List<Block> kept = new ArrayList<>();
		for (int i = 0; i < pageEnd.length; i++) {
			Block block = blocks.get(i);
			if (block instanceof PageBreakBlock) {
				continue;
			}
			if (pageEnd[i]) {
				report.noise(new Noise(NoiseKind.PAGE_NUMBER, block.range()));
			} else if (isBesidePageEnd(pageEnd, i) && isRunningTitle(block)
					&& atPageEnds.getOrDefault(key(block), 0) >= REPEATED) {
				report.noise(new Noise(NoiseKind.REPEATED_TITLE, block.range()));
			} else {
				kept.add(block);
			}
		}
		return kept;
	}

	/** A number alone is a page's only when nothing stands directly above or below it, or another form says so. */
	private static boolean isPageNumber(ParagraphBlock paragraph, String original) {
		String text = paragraph.text().toString();
		if (!PAGE_NUMBER.matcher(text).matches()) {
			return false;
		}
		boolean plain = text.chars().allMatch(Character::isDigit);
		return !plain || isApart(original, paragraph.range().start(), -1) && isApart(original, paragraph.range().end() - 1, 1);
	}

	/** Whether a blank line, a page end or the end of the text comes next in this direction. */
	private static boolean isApart(String original, int from, int step) {
		int lineBreaks = 0;
		for (int i = from; i >= 0 && i < original.length(); i += step) {
			char c = original.charAt(i);
			if (c == '\f') {
				return true;
			}
			if (c == '\n') {
				lineBreaks++;
			} else if (lineBreaks > 0 && !Widths.isBlank(c)) {
				return lineBreaks > 1;
			}
		}
		return true;
	}

	private static boolean isBesidePageEnd(boolean[] pageEnd, int i) {
		return !pageEnd[i] && (i > 0 && pageEnd[i - 1] || i + 1 < pageEnd.length && pageEnd[i + 1]);
	}

	private static boolean isRunningTitle(Block block) {
		return block instanceof ParagraphBlock paragraph && LineForms.looksLikeTitle(paragraph.text());
	}

	private static String key(Block block) {
		return Widths.withoutBlanks(((ParagraphBlock) block).text().toString());
	}
}
