package org.planwright.exchange.recognise;

import java.util.List;
import java.util.Set;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableBlock;

/** The blocks of the body and how far they have been recognised. */
final class Cursor {

	private final List<Block> blocks;
	private final Set<Integer> titles;
	private final String original;
	private int at;

	/**
	 * @param titles   indexes of paragraphs that are chapter titles without a number
	 * @param original the original text
	 */
	Cursor(List<Block> blocks, Set<Integer> titles, String original) {
		this.blocks = blocks;
		this.titles = titles;
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

	boolean isLostTitle(int index) {
		return titles.contains(index);
	}

	/** Whether a frame surely ends before this block. */
	boolean isFrameEnd(int index) {
		SourcedText text = text(index);
		return index >= blocks.size() || isLostTitle(index) || text != null && (LineForms.isTitle(text)
				|| LineForms.box(text) != null || LineForms.isGlossary(text) || LineForms.figure(text) != null);
	}
}
