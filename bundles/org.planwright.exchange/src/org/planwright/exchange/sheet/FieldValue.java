package org.planwright.exchange.sheet;

/**
 * What an entry says in one column.
 *
 * @param text     as the plan would write it, without line breaks
 * @param place    sheet and cell, as 指标表!D7
 * @param original what the plan said when the form was made that the value was filled in; null in other tables
 */
public record FieldValue(String text, String place, String original) {

	/** A value of a table that is no form. */
	public FieldValue(String text, String place) {
		this(text, place, null);
	}
}
