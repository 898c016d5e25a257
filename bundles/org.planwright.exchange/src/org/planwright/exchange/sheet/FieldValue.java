package org.planwright.exchange.sheet;

/**
 * What an entry says in one column.
 *
 * @param text  as the plan would write it, without line breaks
 * @param place sheet and cell, as 指标表!D7
 */
public record FieldValue(String text, String place) {
}
