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
	 * Takes the contents that begin at {@code from}, with the line 目录 or, where the format marks them, with their first entry.
	 *
	 * @return index of the first block after it
	 */
	static int take(List<Block> blocks, int from, LineSink sink) {
		SourcedText title = ((ParagraphBlock) blocks.get(from)).text();
		boolean titled = LineForms.isContents(title);
		int first = titled ? from + 1 : from;
		int end = isMarked(blocks, first) ? markedEnd(blocks, first) : end(blocks, first);
		sink.open(titled ? SpareBlanks.all(title) : SourcedText.inserted("目录"), Place.CONTENTS, null);
		for (Block block : blocks.subList(first, end)) {
			sink.put(LineKind.CONTENTS_ENTRY, ((ParagraphBlock) block).text());
		}
		sink.close();
		return end;
	}

	/** Whether the format says that a block is an entry of a table of contents. */
	static boolean isMarked(List<Block> blocks, int at) {
		return at < blocks.size() && blocks.get(at) instanceof ParagraphBlock paragraph && paragraph.hint().contents();
	}

	private static int markedEnd(List<Block> blocks, int from) {
		int end = from;
		while (isMarked(blocks, end)) {
			end++;
		}
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
