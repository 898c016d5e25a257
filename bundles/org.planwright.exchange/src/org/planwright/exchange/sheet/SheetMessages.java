package org.planwright.exchange.sheet;

import java.util.Locale;

import org.planwright.exchange.Messages;

/** The strings a person reads about spreadsheets, in English and Chinese. */
public final class SheetMessages {

	private static final String BUNDLE = "org.planwright.exchange.sheet.messages";

	private SheetMessages() {
	}

	/** The message of that key in a language, with its arguments put in. */
	public static String get(Locale locale, String key, Object... arguments) {
		return Messages.get(BUNDLE, locale, key, arguments);
	}
}
