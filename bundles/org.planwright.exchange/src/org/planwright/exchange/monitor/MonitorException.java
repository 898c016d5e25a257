package org.planwright.exchange.monitor;

import java.util.Locale;

import org.planwright.exchange.ExchangeException;

/** A file, or a plan, that cannot be used for monitoring at all. */
public final class MonitorException extends ExchangeException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;

	MonitorException(String key, Object... arguments) {
		this.key = key;
		this.arguments = arguments;
	}

	@Override
	public String message(Locale locale) {
		return MonitorMessages.get(locale, "unusable." + key, arguments);
	}
}
