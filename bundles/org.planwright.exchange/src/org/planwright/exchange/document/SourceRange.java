package org.planwright.exchange.document;

/**
 * A stretch of the original text: UTF-16 offsets, start inclusive, end exclusive.
 */
public record SourceRange(int start, int end) {

	public SourceRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("bad range " + start + ".." + end);
		}
	}

	public int length() {
		return end - start;
	}

	/** The smallest range that holds both. */
	public SourceRange union(SourceRange other) {
		return new SourceRange(Math.min(start, other.start), Math.max(end, other.end));
	}

	public boolean contains(int offset) {
		return offset >= start && offset < end;
	}
}
