package org.planwright.rules.catalogue;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * The words of a rule, from its {@link RuleTexts}. The keys of rule A01 are {@code A01.title}, {@code A01.rationale}, {@code A01.message},
 * {@code A01.message.<variant>} and {@code A01.related.<place>}; {@code group} is the name of its group.
 */
public final class RuleMessages {

	/** Writes numbers as 12345.6; the root locale writes 12,345.6. */
	private static final Locale PLAIN_NUMBERS = Locale.of("en", "US", "POSIX");

	private RuleMessages() {
	}

	/** What the rule asks for, in one line. */
	public static String title(Rule rule, Locale locale) {
		return rule.texts().text(rule.id() + ".title", locale);
	}

	/** Why it asks for it. */
	public static String rationale(Rule rule, Locale locale) {
		return rule.texts().text(rule.id() + ".rationale", locale);
	}

	/** Name of the group that the rule belongs to. */
	public static String group(Rule rule, Locale locale) {
		return rule.texts().text("group", locale);
	}

	/** What a finding says. The variant is null for a plain finding. Arguments are texts; they are put in as they are. */
	public static String finding(Rule rule, String variant, Locale locale, Object... arguments) {
		return format(rule, variant == null ? ".message" : ".message." + variant, locale, arguments);
	}

	/** What is said of a place that belongs to a finding. */
	public static String related(Rule rule, String key, Locale locale, Object... arguments) {
		return format(rule, ".related." + key, locale, arguments);
	}

	private static String format(Rule rule, String key, Locale locale, Object... arguments) {
		return new MessageFormat(rule.texts().text(rule.id() + key, locale), PLAIN_NUMBERS).format(arguments);
	}
}
