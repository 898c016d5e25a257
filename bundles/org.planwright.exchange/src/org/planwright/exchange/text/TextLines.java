package org.planwright.exchange.text;

import java.util.ArrayList;
import java.util.List;

/** Splits text at LF, CRLF, CR and form feeds. */
final class TextLines {

	private TextLines() {
	}

	static List<TextLine> split(String text) {
		List<TextLine> lines = new ArrayList<>();
		int start = 0;
		boolean newPage = false;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : '\n';
			if (c == '\n' || c == '\r' || c == '\f') {
				if (i < text.length() || start < i) {
					lines.add(new TextLine(text, start, i, newPage));
				}
				newPage = c == '\f';
				if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
					i++;
				}
				start = i + 1;
			}
		}
		return lines;
	}
}
