package org.planwright.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of the command line in one language. */
public final class Messages {

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
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
	}
}
