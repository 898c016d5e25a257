package org.planwright.dsl.line;

import org.planwright.model.text.Widths;

/** Lines of a text; CR LF, LF and CR end one. */
final class Lines {

	private Lines() {
	}

	/** The offset of the line end at or behind an offset, or the length of the text. */
	static int end(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}

	/** The start of the line behind a line end. */
	static int next(String text, int end) {
		if (end < text.length() && text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n') {
			return end + 2;
		}
		return Math.min(end + 1, text.length());
	}

	/** The end of a range without the blanks at its end. */
	static int trimEnd(String text, int from, int to) {
		int end = to;
		while (end > from && Widths.isBlank(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** The number of blanks at the start of a line. */
	static int indentation(String text, int from, int to) {
		return LineNumbers.skipBlanks(text, from, to) - from;
	}
}
