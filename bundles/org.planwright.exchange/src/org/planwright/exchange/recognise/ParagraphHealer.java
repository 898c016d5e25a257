package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ImportReport;

/**
 * Puts paragraphs together that a page end or a line break cut in two: a piece of running prose that does not end a sentence,
 * followed by one that does not begin anything of its own.
 */
final class ParagraphHealer {

	private static final String SENTENCE_ENDS = "。！？；：!?;:…";
	private static final String CLOSING = "”’）)】》」";
	private static final int PROSE_LENGTH = 15;
	/** From this length on, a paragraph without any sign at its end is cut rather than a title. */
	private static final int LONG_PROSE = 40;
	private static final int CLAUSE = 25;
	private static final int SHOWN = 6;
	/** No paragraph is cut more often; the limit keeps other text cheap. */
	private static final int MOST_PIECES = 100;

	private ParagraphHealer() {
	}

	static List<Block> heal(List<Block> blocks, Frames frames, ImportReport.Builder report) {
		boolean wrapped = isWrapped(blocks);
		List<Block> healed = new ArrayList<>(blocks.size());
		List<ParagraphBlock> pieces = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof ParagraphBlock next) {
				ParagraphBlock last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
				if (last != null && pieces.size() < MOST_PIECES && isRunning(last, next, frames) && isOpen(pieces.get(0).text(), last.text(), wrapped) && continues(last.text(), next.text())) {
					report.add(EntryKind.HEALED_BREAK, new SourceRange(last.range().end(), next.range().start()),
							around(last.text(), next.text()));
				} else {
					flush(pieces, healed);
				}
				pieces.add(next);
			} else {
				flush(pieces, healed);
				healed.add(block);
			}
		}
		flush(pieces, healed);
		return healed;
	}

	/** Whether the format leaves it open that one is the rest of the other. */
	private static boolean isRunning(ParagraphBlock last, ParagraphBlock next, Frames frames) {
		return !last.hint().isHeading() && !next.hint().isHeading() && frames.together(last.range().start(), next.range().start());
	}

	private static void flush(List<ParagraphBlock> pieces, List<Block> healed) {
		if (pieces.isEmpty()) {
			return;
		}
		ParagraphBlock whole = pieces.get(0);
		for (ParagraphBlock piece : pieces.subList(1, pieces.size())) {
			whole = whole.join(piece);
		}
		healed.add(whole);
		pieces.clear();
	}

	/** Whether lines of this document break where sentences do not end. */
	private static boolean isWrapped(List<Block> blocks) {
		int prose = 0;
		int open = 0;
		for (Block block : blocks) {
			if (block instanceof ParagraphBlock paragraph && paragraph.text().length() >= CLAUSE
					&& LineForms.contains(paragraph.text(), "，。；、") && Numbering.of(paragraph.text()) == null) {
				prose++;
				open += endsSentence(paragraph.text()) ? 0 : 1;
			}
		}
		return open >= 2 && open * 33 >= prose;
	}

	/** Whether the paragraph that begins with {@code first} and so far ends with {@code last} wants to go on. */
	private static boolean isOpen(CharSequence first, CharSequence last, boolean wrapped) {
		if (endsSentence(last) || LineForms.isHeading(first) || LineForms.box(first) != null
				|| LineForms.figure(first) != null || LineForms.table(first) != null || LineForms.isGlossary(first)
				|| LineForms.isContents(first)) {
			return false;
		}
		if (LineForms.endsWith(last, "，、,")) {
			return true;
		}
		boolean numbered = Numbering.of(first) != null;
		boolean prose = LineForms.contains(first, wrapped ? "，。；、" : "，。；") && first.length() >= PROSE_LENGTH;
		return prose && (!numbered || wrapped) && (wrapped || last.length() >= LONG_PROSE);
	}

	private static boolean continues(CharSequence last, CharSequence next) {
		if (LineForms.beginsElement(next) || LineForms.isHeading(next)) {
			return false;
		}
		return LineForms.endsWith(last, "，、,") || !LineForms.looksLikeTitle(next);
	}

	private static boolean endsSentence(CharSequence text) {
		int end = text.length();
		while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		boolean closed = end < text.length();
		return end == 0 || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0
				|| closed && text.length() < LONG_PROSE;
	}

	private static String around(SourcedText last, SourcedText next) {
		String before = last.toString();
		String after = next.toString();
		return before.substring(Math.max(0, before.length() - SHOWN)) + "｜" + after.substring(0, Math.min(SHOWN, after.length()));
	}
}
