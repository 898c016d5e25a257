package org.planwright.exchange.document;

import java.util.List;

/** Blocks that are set off from the others as one piece: by a border, a ground, or as the only column of a table. */
public record FrameBlock(List<Block> blocks, SourceRange range) implements Block {

	public FrameBlock {
		blocks = List.copyOf(blocks);
	}
}
