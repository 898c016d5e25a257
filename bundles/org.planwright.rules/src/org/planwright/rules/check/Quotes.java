package org.planwright.rules.check;

import org.planwright.model.text.Widths;

/** Text of a place as it is shown in a list. */
final class Quotes {

	private static final int LONGEST = 120;
	private static final String ELLIPSIS = "…";

	private Quotes() {
	}

	/** The text between two offsets, blanks and line ends joined to one space, cut in the middle when it is long. Offsets beyond the text count as its end. */
	static String of(String text, int start, int end) {
		int from = Math.clamp(start, 0, text.length());
		int to = Math.clamp(end, from, text.length());
		StringBuilder quote = new StringBuilder();
		boolean blank = false;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (Widths.isBlank(c)) {
				blank = true;
				continue;
			}
			if (blank && !quote.isEmpty()) {
				quote.append(' ');
			}
			blank = false;
			quote.append(c);
		}
		return shorten(quote.toString());
	}

	private static String shorten(String quote) {
		if (quote.length() <= LONGEST) {
			return quote;
		}
		int head = LONGEST * 2 / 3;
		int tail = quote.length() - (LONGEST - head - ELLIPSIS.length());
		head -= Character.isHighSurrogate(quote.charAt(head - 1)) ? 1 : 0;
		tail += Character.isLowSurrogate(quote.charAt(tail)) ? 1 : 0;
		return quote.substring(0, head) + ELLIPSIS + quote.substring(tail);
	}
}
