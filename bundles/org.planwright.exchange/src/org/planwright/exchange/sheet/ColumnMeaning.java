package org.planwright.exchange.sheet;

import java.util.Locale;
import java.util.Optional;

/**
 * What a column holds, told apart from others of its kind.
 *
 * @param detail as {@link Meaning} says; empty for most
 */
public record ColumnMeaning(Meaning meaning, String detail) {

	/** A meaning without a detail. */
	public static ColumnMeaning of(Meaning meaning) {
		return new ColumnMeaning(meaning, "");
	}

	/** The form in files: {@code target}, {@code annual:2026年}. */
	public String word() {
		return detail.isEmpty() ? meaning.word() : meaning.word() + ":" + detail;
	}

	/** The meaning of a form in files. */
	public static Optional<ColumnMeaning> of(String word) {
		int colon = word.indexOf(':');
		return Meaning.of(colon < 0 ? word : word.substring(0, colon)).map(meaning -> new ColumnMeaning(meaning, colon < 0 ? "" : word.substring(colon + 1).strip()));
	}

	/** What to call it at the beginning of something, in a language. */
	public String heading(Locale locale) {
		String label = label(locale);
		return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
	}

	/** What to call it, in a language. */
	public String label(Locale locale) {
		String label = SheetMessages.get(locale, "meaning." + meaning.name());
		return detail.isEmpty() ? label : SheetMessages.get(locale, "meaning.detail", label, detail);
	}
}
