package org.planwright.dsl;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Messages of the language, in the language of the default locale. */
public final class DslMessages {

	private DslMessages() {
	}

	/** The message of a key with its arguments put in. */
	public static String format(String key, Object... arguments) {
		return new MessageFormat(ResourceBundle.getBundle("org.planwright.dsl.messages").getString(key)).format(arguments);
	}
}
