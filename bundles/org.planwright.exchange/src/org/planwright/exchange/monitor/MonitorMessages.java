package org.planwright.exchange.monitor;

import java.util.Locale;

import org.planwright.exchange.Messages;

/** The strings a person reads about monitoring, in English and Chinese. */
final class MonitorMessages {

	private static final String BUNDLE = "org.planwright.exchange.monitor.messages";

	private MonitorMessages() {
	}

	static String get(Locale locale, String key, Object... arguments) {
		return Messages.get(BUNDLE, locale, key, arguments);
	}
}
