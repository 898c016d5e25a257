package org.planwright.exchange.monitor;

import java.util.Locale;

/** A file, or a plan, that cannot be used for monitoring at all. Its message says what is wrong and what to do. */
public final class MonitorException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;

	MonitorException(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = arguments;
	}

	/** What to tell, in a language. */
	public String message(Locale locale) {
		return MonitorMessages.get(locale, "unusable." + key, arguments);
	}
}
