package org.planwright.model.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Widths;

/**
 * A year or a span of years as written: {@code 2025年}, {@code 2021—2025年}, {@code 2021-2025}. Immutable; equal when written alike.
 *
 * @param lexeme the text as written, never null
 * @param from the first year; null when the text names no year
 * @param to the last year, the first one for a single year; null when the text names no year
 */
public record YearSpan(String lexeme, Integer from, Integer to) {

	private static final Pattern YEARS = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)\\s*年?(?:\\s*[-—–~～至到]+\\s*(\\d{4})(?!\\d))?");

	/** Reads a text. Total: a text without a year has null years. */
	public static YearSpan parse(String text) {
		Matcher matcher = YEARS.matcher(Widths.halfWidth(text));
		if (!matcher.find()) {
			return new YearSpan(text, null, null);
		}
		Integer from = Integer.valueOf(matcher.group(1));
		return new YearSpan(text, from, matcher.group(2) == null ? from : Integer.valueOf(matcher.group(2)));
	}

	/** Whether the text names a year. */
	public boolean isKnown() {
		return from != null;
	}

	/** Whether the year is in the span; false when the span names no year. */
	public boolean contains(int year) {
		return from != null && from <= year && year <= to;
	}

	@Override
	public String toString() {
		return lexeme;
	}
}
