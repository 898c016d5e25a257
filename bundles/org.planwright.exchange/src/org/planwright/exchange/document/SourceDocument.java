package org.planwright.exchange.document;

import java.util.List;

/**
 * A document of any format as a list of blocks.
 *
 * @param name   file name, for messages
 * @param text   the original as text; all ranges are offsets into it
 * @param coding name of the character set it was read with
 * @param blocks in reading order
 * @param noise  what the reader left out of the blocks
 * @param extras what there is beside the text
 * @param damaged number of bytes that could not be decoded and stand as U+FFFD in the text
 * @param pages  null when the lines of the text are lines of the original. Else they are its paragraphs, and this is the page on which each begins, 1-based and 0
 *               where it is not known; lines beyond the end of the list are on pages not known
 */
public record SourceDocument(String name, String text, String coding, List<Block> blocks, List<Noise> noise, Extras extras, int damaged, List<Integer> pages) {

	public SourceDocument {
		blocks = List.copyOf(blocks);
		noise = List.copyOf(noise);
		pages = pages == null ? null : List.copyOf(pages);
	}

	/** A document whose lines are those of the original, with nothing beside its text. */
	public SourceDocument(String name, String text, String coding, List<Block> blocks, List<Noise> noise, int damaged) {
		this(name, text, coding, blocks, noise, Extras.NONE, damaged, null);
	}

	/** Whether the lines of the text are paragraphs of the original: then places are named by paragraph, not by line and column. */
	public boolean hasParagraphs() {
		return pages != null;
	}

	/** The page on which a line (1-based) begins; 0 when it is not known. */
	public int page(int line) {
		return pages == null || line > pages.size() ? 0 : pages.get(line - 1);
	}
}
