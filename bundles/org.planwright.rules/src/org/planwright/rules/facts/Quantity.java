package org.planwright.rules.facts;

import org.planwright.model.quantity.Amount;

/**
 * A value found in a text, before it is known what it says.
 *
 * @param amount the value
 * @param start where it begins, words like 约 included
 * @param end the offset behind it
 * @param numeral whether the number is written in Chinese numerals or counts with a word that is no unit
 */
record Quantity(Amount amount, int start, int end, boolean numeral) {

	Span span() {
		return new Span(start, end);
	}

	/** The unit's own way of being written, or the empty text. */
	String unit() {
		return amount.unitLexeme().orElse("");
	}
}
