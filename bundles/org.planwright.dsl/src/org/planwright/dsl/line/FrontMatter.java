package org.planwright.dsl.line;

/** Where the front matter of a plan is: the lines from the first to the last header, before anything that is printed. */
final class FrontMatter {

	/** A line of prose is longer; nothing behind it is front matter. */
	private static final int LONGEST_UNKNOWN = 60;

	private FrontMatter() {
	}

	/** The offset behind the last header line, 0 when there is none. */
	static int end(String text) {
		int end = 0;
		int from = 0;
		while (from < text.length()) {
			int to = Lines.end(text, from);
			int start = LineNumbers.skipBlanks(text, from, to);
			int trimmed = Lines.trimEnd(text, start, to);
			if (header(text, start, trimmed) != null) {
				end = trimmed;
			} else if (trimmed - start > LONGEST_UNKNOWN || FrameKind.ofOpener(text, start, trimmed) != FrameKind.NONE
					|| LineNumbers.chapter(text, start, trimmed) > 0) {
				break;
			}
			from = Lines.next(text, to);
		}
		return end;
	}

	/** The key of a header line; null when the range, without blanks at its ends, is none. */
	static String header(String text, int from, int to) {
		int p = from;
		while (p < to && p - from <= 4 && !LineNumbers.isColon(text.charAt(p))) {
			p++;
		}
		if (p >= to || !LineNumbers.isColon(text.charAt(p))) {
			return null;
		}
		String key = text.substring(from, Lines.trimEnd(text, from, p));
		return Keys.HEADERS.containsKey(key) ? key : null;
	}
}
