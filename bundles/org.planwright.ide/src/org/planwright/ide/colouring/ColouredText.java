package org.planwright.ide.colouring;

import java.util.Arrays;

/** The coloured pieces of a text, in order and apart from each other; what lies between them has the editor's default colour. */
public final class ColouredText {

	private final int length;
	private int[] starts;
	private int[] ends;
	private TextKind[] kinds;
	private int size;

	/**
	 * @param length the text's length
	 */
	public ColouredText(int length) {
		this.length = length;
		int guess = Math.max(16, length / 40);
		starts = new int[guess];
		ends = new int[guess];
		kinds = new TextKind[guess];
	}

	/** Adds a piece behind the others; one that continues the last is joined to it. */
	public void add(int start, int end, TextKind kind) {
		if (start >= end) {
			return;
		}
		if (size > 0 && kinds[size - 1] == kind && ends[size - 1] == start) {
			ends[size - 1] = end;
			return;
		}
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
			kinds = Arrays.copyOf(kinds, size * 2);
		}
		starts[size] = start;
		ends[size] = end;
		kinds[size++] = kind;
	}

	/** The length of the text. */
	public int length() {
		return length;
	}

	/** The number of pieces. */
	public int size() {
		return size;
	}

	/** Where the i-th piece starts. */
	public int start(int i) {
		return starts[i];
	}

	/** The offset behind the i-th piece. */
	public int end(int i) {
		return ends[i];
	}

	/** What the i-th piece is. */
	public TextKind kind(int i) {
		return kinds[i];
	}

	/** The first piece that ends behind an offset; the number of pieces when there is none. */
	public int firstEndingAfter(int offset) {
		int found = Arrays.binarySearch(ends, 0, size, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/**
	 * How many pieces at the beginning are the same as in a former text.
	 *
	 * @param limit pieces that end behind this offset are left out
	 */
	public int samePrefix(ColouredText former, int limit) {
		int i = 0;
		int most = Math.min(size, former.size);
		while (i < most && starts[i] == former.starts[i] && ends[i] == former.ends[i] && kinds[i] == former.kinds[i] && ends[i] <= limit) {
			i++;
		}
		return i;
	}

	/**
	 * How many pieces at the end are the same as in a former text, counted from the texts' ends.
	 *
	 * @param limit pieces that start nearer to the end than this are the only ones that count
	 * @param most  the most pieces that may be counted
	 */
	public int sameSuffix(ColouredText former, int limit, int most) {
		int shift = length - former.length;
		int i = 0;
		while (i < most && i < former.size) {
			int mine = size - 1 - i;
			int its = former.size - 1 - i;
			if (starts[mine] != former.starts[its] + shift || ends[mine] != former.ends[its] + shift || kinds[mine] != former.kinds[its]
					|| length - starts[mine] > limit) {
				break;
			}
			i++;
		}
		return i;
	}
}
