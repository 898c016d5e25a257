package org.planwright.exchange.compare;

import java.util.Locale;

import org.planwright.exchange.Messages;

/** The strings of this package. */
final class Words {

	private static final String BUNDLE = "org.planwright.exchange.compare.messages";

	private Words() {
	}

	static String get(Locale locale, String key, Object... arguments) {
		return Messages.get(BUNDLE, locale, key, arguments);
	}
}
