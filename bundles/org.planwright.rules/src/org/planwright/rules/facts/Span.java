package org.planwright.rules.facts;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start the offset where it begins
 * @param end the offset behind it
 */
public record Span(int start, int end) {

	/** The text of the stretch. */
	public String of(String text) {
		return text.substring(start, end);
	}

	/** The shortest stretch that holds both. */
	public Span with(Span other) {
		return new Span(Math.min(start, other.start), Math.max(end, other.end));
	}

	/** Whether nothing is in it. */
	public boolean isEmpty() {
		return start >= end;
	}
}
