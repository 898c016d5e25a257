package org.planwright.exchange.word;

import java.util.List;

/**
 * A footnote or endnote that the text refers to.
 *
 * @param mark      its number as it is printed
 * @param reference offset in the whole text of the mark that refers to it
 * @param endnote   whether it stands at the end of the document
 * @param blocks    what it says; its first line begins with the mark
 */
public record WordNote(String mark, int reference, boolean endnote, List<WordBlock> blocks) {

	public WordNote {
		blocks = List.copyOf(blocks);
	}
}
