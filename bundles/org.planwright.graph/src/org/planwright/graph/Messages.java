package org.planwright.graph;

import java.util.Locale;

/** The strings of diagrams, in English and Chinese. */
public final class Messages {

	private static final String BUNDLE = "org.planwright.graph.messages";

	private Messages() {
	}

	/** The message of a key in a language, with its arguments put in. */
	public static String get(Locale locale, String key, Object... arguments) {
		return org.planwright.exchange.Messages.get(BUNDLE, locale, key, arguments);
	}
}
