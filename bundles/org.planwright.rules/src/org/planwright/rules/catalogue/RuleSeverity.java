package org.planwright.rules.catalogue;

import java.util.Locale;

import org.eclipse.xtext.diagnostics.Severity;

/** How grave a finding of a rule is, the gravest first. */
public enum RuleSeverity {
	/** 错误. */
	ERROR(Severity.ERROR),
	/** 警告. */
	WARNING(Severity.WARNING),
	/** 提示. */
	INFO(Severity.INFO),
	/** The rule is silent. */
	OFF(null);

	private final Severity severity;

	RuleSeverity(Severity severity) {
		this.severity = severity;
	}

	/** Xtext's severity; null for {@link #OFF}. */
	public Severity toXtext() {
		return severity;
	}

	/** The word used in data, preferences and JSON: error, warning, info, off. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The severity a word stands for; Xtext's "ignore" is {@link #OFF}.
	 *
	 * @throws IllegalArgumentException for any other word
	 */
	public static RuleSeverity of(String word) {
		return word.equals("ignore") ? OFF : valueOf(word.toUpperCase(Locale.ROOT));
	}
}
