package org.planwright.exchange.word;

import java.util.List;
import java.util.OptionalInt;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * A paragraph as the reader sees it: one line of the document's text.
 *
 * @param line    its number, 1-based
 * @param start   offset of its first character in the whole text
 * @param text    without any line break; see {@link WordText}
 * @param number  how many characters at the beginning are its automatic number, with the blank after it
 * @param pieces  where the other characters come from, in order
 * @param part    where in the document it stands
 * @param host    line of the paragraph that holds the text box or refers to the note it stands in; 0 in the body
 * @param page    the page it begins on, 1-based; 0 when the document does not tell
 * @param xml     the element; of several that tracked changes join, the last. Inside a text box it may be a copy.
 * @param style   name of its style in lower case ({@code heading 1}, {@code toc 2}); empty when it has none
 * @param outline its outline level, 0 for the highest; empty for normal text
 * @param framed  whether it is set off as a box, by borders or a coloured ground
 * @param contents whether it is in a table of contents that Word made
 * @param pageBreaks offsets in the line where a page ends by a break that somebody put there
 */
public record WordParagraph(int line, int start, String text, int number, List<Piece> pieces, Part part, int host, int page, CTP xml,
		String style, OptionalInt outline, boolean framed, boolean contents, List<Integer> pageBreaks) implements WordBlock {

	/** Parts of a document. */
	public enum Part {
		BODY, TEXT_BOX, FOOTNOTE, ENDNOTE
	}

	public WordParagraph {
		pieces = List.copyOf(pieces);
		pageBreaks = List.copyOf(pageBreaks);
	}

	/** Offset in the whole text after its last character. */
	public int end() {
		return start + text.length();
	}

	/** The pieces that hold any of the characters from an offset of the line up to another one. */
	public List<Piece> pieces(int from, int to) {
		return pieces.stream().filter(piece -> piece.start() < to && piece.end() > from).toList();
	}
}
