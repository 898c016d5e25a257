package org.planwright.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of the command line in one language. */
public final class Messages {

	/** Writes numbers as 12345.6; the root locale writes 12,345.6. */
	private static final Locale PLAIN_NUMBERS = Locale.of("en", "US", "POSIX");

	private final Locale locale;
	private final ResourceBundle bundle;

	/** @param locale Chinese or English */
	public Messages(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle("org.planwright.cli.messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	public Locale locale() {
		return locale;
	}

	/** The message of a key with its arguments put in; numbers are written without grouping. */
	public String get(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), PLAIN_NUMBERS).format(arguments);
	}
}
