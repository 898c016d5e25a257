package org.planwright.ide.checks;

import java.util.Arrays;

/** Where the lines of a text begin. Lines and columns count from 1. */
final class LineStarts {

	private final int length;
	private int[] starts = new int[64];
	private int count = 1;

	LineStarts(String text) {
		length = text.length();
		for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
			}
			starts[count++] = newline + 1;
		}
	}

	int count() {
		return count;
	}

	/** The line of an offset. */
	int line(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The offset at which a line begins; the end of the text for one that there is not. */
	int start(int line) {
		return line > count ? length : starts[line - 1];
	}

	/** The offset of the end of a line, before its sign. */
	int end(int line) {
		return line < count ? starts[line] - 1 : length;
	}

	/** The offset of a place, never outside of the text. */
	int offset(int line, int column) {
		return Math.min(length, start(line) + column - 1);
	}
}
