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
 * @param damaged number of bytes that could not be decoded and stand as U+FFFD in the text
 */
public record SourceDocument(String name, String text, String coding, List<Block> blocks, List<Noise> noise, int damaged) {

	public SourceDocument {
		blocks = List.copyOf(blocks);
		noise = List.copyOf(noise);
	}
}
