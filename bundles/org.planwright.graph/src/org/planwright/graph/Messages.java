package org.planwright.graph;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of diagrams, in English and Chinese. They are read by the class loader of this bundle, as no other one sees them. */
public final class Messages {

	private static final String BUNDLE = "org.planwright.graph.messages";
	/** Writes numbers as 12345.6; the root locale writes 12,345.6. */
	private static final Locale PLAIN_NUMBERS = Locale.of("en", "US", "POSIX");

	private Messages() {
	}

	/** The message of a key in a language, with its arguments put in. */
	public static String get(Locale locale, String key, Object... arguments) {
		ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(bundle.getString(key), PLAIN_NUMBERS).format(arguments);
	}
}
