package org.planwright.exchange.export;

import java.io.IOException;
import java.util.Locale;

import org.planwright.exchange.Messages;

/** A plan cannot be written as asked. The message says what, where and what to do, in the user's language; nothing has been written. */
public final class ExportException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * A message of the exchange bundle.
	 *
	 * @param key       its key
	 * @param arguments put into it
	 */
	public ExportException(Locale locale, String key, Object... arguments) {
		super(Messages.get(locale, key, arguments));
	}
}
