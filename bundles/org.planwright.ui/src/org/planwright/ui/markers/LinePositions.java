package org.planwright.ui.markers;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where the lines of a text begin, to turn the server's positions into offsets. */
public final class LinePositions {

	private final int length;
	private int[] starts = new int[64];
	private int lines = 1;

	/** Looks through a text. */
	public LinePositions(String text) {
		length = text.length();
		for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
			if (lines == starts.length) {
				starts = Arrays.copyOf(starts, lines * 2);
			}
			starts[lines++] = newline + 1;
		}
	}

	/** The offset of a position, never outside of the text. */
	int offset(Position position) {
		return offset(position.getLine(), position.getCharacter());
	}

	/** The offset of a line and a column, both counted from 0, never outside of the text. */
	public int offset(int line, int column) {
		return line >= lines ? length : Math.min(length, starts[line] + column);
	}

	/** The offset behind a range; at least one character is marked where there is one. */
	int end(Range range) {
		return Math.max(offset(range.getEnd()), Math.min(length, offset(range.getStart()) + 1));
	}
}
