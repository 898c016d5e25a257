package org.planwright.exchange.text;

import org.planwright.exchange.document.SourceRange;
import org.planwright.model.text.Widths;

/**
 * A physical line of the original.
 *
 * @param original the whole original
 * @param start    offset of its first character
 * @param end      offset after its last one, without the line break
 * @param tabs     how many tabs it has
 * @param newPage  whether a form feed stands before it
 */
record TextLine(String original, int start, int end, int tabs, boolean newPage) {

	TextLine(String original, int start, int end, boolean newPage) {
		this(original, start, end, (int) original.substring(start, end).chars().filter(c -> c == '\t').count(), newPage);
	}

	boolean isBlank() {
		for (int i = start; i < end; i++) {
			if (!Widths.isBlank(original.charAt(i))) {
				return false;
			}
		}
		return true;
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
		return tabs == 1 && startsWithTab();
	}

	/** Has a tab that separates: not only a leading one. */
	boolean isRow() {
		return tabs > 1 || tabs == 1 && !startsWithTab();
	}

	SourceRange range() {
		return new SourceRange(start, end);
	}
}
