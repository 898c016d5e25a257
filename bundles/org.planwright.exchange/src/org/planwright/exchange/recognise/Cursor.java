package org.planwright.exchange.recognise;

import java.util.List;
import java.util.Set;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.Hint.InBox;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableBlock;

/** The blocks of the body and how far they have been recognised. */
final class Cursor {

	private final List<Block> blocks;
	private final Set<Integer> titles;
	private final Frames frames;
	private final HeadingLevels levels;
	private final String original;
	private int at;

	/**
	 * @param titles   indexes of paragraphs that are chapter titles without a number
	 * @param frames   where boxes are drawn
	 * @param original the original text
	 */
	Cursor(List<Block> blocks, Set<Integer> titles, Frames frames, String original) {
		this.blocks = blocks;
		this.titles = titles;
		this.frames = frames;
		levels = new HeadingLevels(blocks);
		this.original = original;
	}

	int at() {
		return at;
	}

	void moveTo(int index) {
		at = index;
	}

	boolean hasMore() {
		return at < blocks.size();
	}

	int size() {
		return blocks.size();
	}

	Block block(int index) {
		return blocks.get(index);
	}

	/** Text of the paragraph at an index; null when there is a table or nothing. */
	SourcedText text(int index) {
		return index < blocks.size() && blocks.get(index) instanceof ParagraphBlock paragraph ? paragraph.text() : null;
	}

	/** The table at an index; null when there is a paragraph or nothing. */
	TableBlock table(int index) {
		return index < blocks.size() && blocks.get(index) instanceof TableBlock table ? table : null;
	}

	/** How many lines further down than the block before it a block stands in the original. */
	int lineBreaksBefore(int index) {
		String between = original.substring(blocks.get(index - 1).range().end(), blocks.get(index).range().start());
		return (int) between.chars().filter(c -> c == '\n').count();
	}

	/** What the format says that the paragraph at an index is in a box. */
	InBox inBox(int index) {
		return index < blocks.size() && blocks.get(index) instanceof ParagraphBlock paragraph ? paragraph.hint().inBox() : InBox.UNTOLD;
	}

	boolean isLostTitle(int index) {
		return titles.contains(index);
	}

	/** What heading the paragraph at an index is; null when it is none. */
	LineKind heading(int index) {
		return index < blocks.size() && blocks.get(index) instanceof ParagraphBlock paragraph ? levels.of(paragraph) : null;
	}

	/** The index after the drawn box that the block at an index is in; -1 when it is in none. */
	int boxEnd(int index) {
		SourceRange box = index < blocks.size() ? frames.boxAt(blocks.get(index).range().start()) : null;
		if (box == null) {
			return -1;
		}
		int end = index + 1;
		while (end < blocks.size() && box.contains(blocks.get(end).range().start())) {
			end++;
		}
		return end;
	}

	/** Whether a frame surely ends before this block. */
	boolean isFrameEnd(int index) {
		SourcedText text = text(index);
		return index >= blocks.size() || isLostTitle(index) || text != null && (LineForms.isTitle(text) || isStyledTitle(index)
				|| LineForms.box(text) != null || LineForms.isGlossary(text) || LineForms.figure(text) != null);
	}

	/** A heading by its style only, of the rank of a chapter or section. */
	private boolean isStyledTitle(int index) {
		boolean styled = blocks.get(index) instanceof ParagraphBlock paragraph && paragraph.hint().isHeading() && !LineForms.isHeading(paragraph.text());
		LineKind kind = styled ? heading(index) : null;
		return kind != null && kind != LineKind.SUBHEADING;
	}
}
