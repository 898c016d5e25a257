package org.planwright.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings a person reads, in English and Chinese. */
public final class Messages {

	/** Writes numbers as 12345.6; the root locale writes 12,345.6. */
	private static final Locale PLAIN_NUMBERS = Locale.of("en", "US", "POSIX");

	private static final String BUNDLE = "org.planwright.exchange.messages";

	private Messages() {
	}

	/** The message of that key in a language, with its arguments put in. */
	public static String get(Locale locale, String key, Object... arguments) {
		return get(BUNDLE, locale, key, arguments);
	}

	/** The message of a package with strings of its own. */
	public static String get(String bundleName, Locale locale, String key, Object... arguments) {
		ResourceBundle bundle = ResourceBundle.getBundle(bundleName, locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(bundle.getString(key), PLAIN_NUMBERS).format(arguments);
	}
}
