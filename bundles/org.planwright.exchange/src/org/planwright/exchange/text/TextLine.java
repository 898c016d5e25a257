package org.planwright.exchange.text;

import org.planwright.exchange.document.SourceRange;
import org.planwright.model.text.Widths;

/**
 * A physical line of the original.
 *
 * @param original the whole original
 * @param start    offset of its first character
 * @param end      offset after its last one, without the line break
 * @param newPage  whether a form feed stands before it
 */
record TextLine(String original, int start, int end, boolean newPage) {

	boolean isBlank() {
		return Widths.isBlank(content());
	}

	String content() {
		return original.substring(start, end);
	}

	/** The first character is a tab: one cell of a table that has a line for each cell. */
	boolean startsWithTab() {
		return start < end && original.charAt(start) == '\t';
	}

	/** The only tab is the first character. */
	boolean isCell() {
		return startsWithTab() && content().trim().indexOf('\t') < 0 && content().lastIndexOf('\t') == 0;
	}

	/** Has a tab that separates: not only a leading one. */
	boolean isRow() {
		return content().lastIndexOf('\t') > 0;
	}

	SourceRange range() {
		return new SourceRange(start, end);
	}
}
