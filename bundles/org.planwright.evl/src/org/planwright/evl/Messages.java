package org.planwright.evl;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts about scripts in both languages. */
public final class Messages {

	/** Writes numbers as 12345.6; the root locale writes 12,345.6. */
	private static final Locale PLAIN_NUMBERS = Locale.of("en", "US", "POSIX");

	private Messages() {
	}

	/** The text of a key with its arguments put in. */
	public static String get(String key, Locale locale, Object... arguments) {
		ResourceBundle bundle = ResourceBundle.getBundle("org.planwright.evl.messages", locale, Messages.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(bundle.getString(key), PLAIN_NUMBERS).format(arguments);
	}
}
