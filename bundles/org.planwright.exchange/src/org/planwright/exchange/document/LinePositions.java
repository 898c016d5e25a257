package org.planwright.exchange.document;

import java.util.Arrays;

/** Turns offsets into lines and columns, both 1-based; columns count UTF-16 units. Lines end with LF, CRLF or CR. */
public final class LinePositions {

	private final int[] starts;

	public LinePositions(CharSequence text) {
		int[] found = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	public int lineCount() {
		return starts.length;
	}

	public int line(int offset) {
		int index = Arrays.binarySearch(starts, offset);
		return index >= 0 ? index + 1 : -index - 1;
	}

	public int column(int offset) {
		return offset - starts[line(offset) - 1] + 1;
	}

	/** Offset of the first character of a line (1-based). */
	public int offsetOfLine(int line) {
		return starts[line - 1];
	}
}
