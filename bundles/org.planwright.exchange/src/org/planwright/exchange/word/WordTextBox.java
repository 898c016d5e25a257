package org.planwright.exchange.word;

import java.util.List;

/** What stands in a text box; it follows the paragraph that the box is anchored to. */
public record WordTextBox(List<WordBlock> blocks) implements WordBlock {

	public WordTextBox {
		blocks = List.copyOf(blocks);
	}
}
