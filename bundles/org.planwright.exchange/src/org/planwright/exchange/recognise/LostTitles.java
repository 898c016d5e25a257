package org.planwright.exchange.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.recognise.Numbering.Style;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ImportReport;

/**
 * Finds chapter titles that lost their number: sections begin anew without a new chapter, and shortly before stands a line
 * that looks like a title, with prose after it. Where there is no such line, the report says that a title is missing.
 */
final class LostTitles {

	/** So many paragraphs at most stand between a chapter's title and its first section. */
	private static final int INTRODUCTION = 3;

	private LostTitles() {
	}

	/** Indexes of the blocks that are such titles. */
	static Set<Integer> find(List<Block> blocks, ImportReport.Builder report) {
		Set<Integer> found = new HashSet<>();
		int lastSection = 0;
		for (int i = 0; i < blocks.size(); i++) {
			if (!(blocks.get(i) instanceof ParagraphBlock paragraph) || !LineForms.isTitle(paragraph.text())) {
				continue;
			}
			Numbering number = Numbering.of(paragraph.text());
			if (number.style() != Style.SECTION) {
				lastSection = 0;
				continue;
			}
			if (number.ordinal() <= lastSection) {
				int title = titleBefore(blocks, i);
				if (title >= 0) {
					found.add(title);
					report.add(EntryKind.TITLE_RECOVERED, blocks.get(title).range(), ((ParagraphBlock) blocks.get(title)).text());
				} else {
					report.add(EntryKind.TITLE_MISSING, paragraph.range(), paragraph.text());
				}
			}
			lastSection = number.ordinal();
		}
		return found;
	}

	private static int titleBefore(List<Block> blocks, int section) {
		for (int i = section - 1; i >= 0 && i >= section - 1 - INTRODUCTION; i--) {
			if (!(blocks.get(i) instanceof ParagraphBlock paragraph) || Numbering.of(paragraph.text()) != null) {
				return -1;
			}
			if (LineForms.looksLikeTitle(paragraph.text())) {
				return i;
			}
		}
		return -1;
	}
}
