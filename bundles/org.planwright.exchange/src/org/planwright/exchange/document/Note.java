package org.planwright.exchange.document;

import java.util.List;

/**
 * A footnote or endnote.
 *
 * @param mark       its mark
 * @param paragraphs what it says, without the mark
 */
public record Note(SourcedText mark, List<ParagraphBlock> paragraphs) {

	public Note {
		paragraphs = List.copyOf(paragraphs);
	}
}
