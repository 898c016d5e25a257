package org.planwright.rules.facts;

/**
 * The time a fact is about, as far as its sentence says.
 *
 * @param lexeme the words of the year or period, half-width; empty when there are none
 * @param from first year; null when unknown
 * @param to last year; null when unknown
 * @param byEnd whether a point of time is meant, the end of the last year (到2025年, 2025年末), and not the whole of it
 * @param basis never null
 */
public record FactPeriod(String lexeme, Integer from, Integer to, boolean byEnd, Basis basis) {

	/** The sentence says nothing about time. */
	public static final FactPeriod UNSTATED = new FactPeriod("", null, null, false, Basis.PLAIN);

	/** Whether a year or a period is named. */
	public boolean isStated() {
		return !lexeme.isEmpty();
	}

	FactPeriod on(Basis other) {
		return other == basis ? this : new FactPeriod(lexeme, from, to, byEnd, other);
	}
}
