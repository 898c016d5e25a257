package org.planwright.rules.catalogue;

import java.util.Locale;

/** The words of rules, by key: see {@link RuleMessages} for the keys. Safe for use by many threads. */
@FunctionalInterface
public interface RuleTexts {

	/**
	 * The text of a key, a pattern of {@link java.text.MessageFormat} where it takes arguments.
	 *
	 * @throws java.util.MissingResourceException when there is none
	 */
	String text(String key, Locale locale);
}
