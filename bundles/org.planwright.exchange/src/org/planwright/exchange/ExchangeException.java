package org.planwright.exchange;

import java.util.Locale;

/** What cannot be done with a file or a plan at all. Its message says what is wrong, where, and what to do. */
public abstract class ExchangeException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What to tell, in a language. */
	public abstract String message(Locale locale);

	@Override
	public final String getMessage() {
		return message(Locale.ENGLISH);
	}

	@Override
	public final String getLocalizedMessage() {
		return message(Locale.getDefault());
	}
}
