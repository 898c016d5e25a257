package org.planwright.rules.catalogue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the rules, in English and Chinese ({@code messages.properties} beside this class). */
public final class RuleMessages {

	/** Writes numbers as 12345.6; the root locale writes 12,345.6. */
	private static final Locale PLAIN_NUMBERS = Locale.of("en", "US", "POSIX");

	private static final String BUNDLE = "org.planwright.rules.catalogue.messages";

	private RuleMessages() {
	}

	/** What the rule asks for, in one line. */
	public static String title(Rule rule, Locale locale) {
		return bundle(locale).getString(rule.id() + ".title");
	}

	/** Why it asks for it. */
	public static String rationale(Rule rule, Locale locale) {
		return bundle(locale).getString(rule.id() + ".rationale");
	}

	/** Name of the group of that id. */
	public static String group(String group, Locale locale) {
		return bundle(locale).getString("group." + group);
	}

	/** What a finding says. The variant is null for a plain finding. Arguments are texts; they are put in as they are. */
	public static String finding(Rule rule, String variant, Locale locale, Object... arguments) {
		return format(locale, rule.id() + (variant == null ? ".message" : ".message." + variant), arguments);
	}

	/** What is said of a place that belongs to a finding. */
	public static String related(Rule rule, String key, Locale locale, Object... arguments) {
		return format(locale, rule.id() + ".related." + key, arguments);
	}

	private static String format(Locale locale, String key, Object... arguments) {
		return new MessageFormat(bundle(locale).getString(key), PLAIN_NUMBERS).format(arguments);
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
