package org.planwright.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings a person reads, in English and Chinese. */
public final class Messages {

	private static final String BUNDLE = "org.planwright.exchange.messages";

	private Messages() {
	}

	/** The message of that key in a language, with its arguments put in. */
	public static String get(Locale locale, String key, Object... arguments) {
		ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
	}
}
