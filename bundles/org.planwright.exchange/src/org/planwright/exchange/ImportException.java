package org.planwright.exchange;

import java.util.Locale;

/** A file that cannot be imported. Its message says what is wrong, in which file, and what to do. */
public final class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why a file cannot be imported. */
	public enum Reason {
		/** No characters at all, or only blanks. */
		EMPTY,
		/** Not text. */
		BINARY,
		/** Text in a character set that is not known, or too damaged. */
		UNDECODABLE,
		/** Larger than {@link PlanImporter#MAX_BYTES}. */
		TOO_BIG,
		/** Text, but with nothing of a plan's structure. */
		NOT_A_PLAN,
		/** The text ends in the middle of a table's row: a part of the draft is missing. */
		CUT_OFF,
		/** A format no reader knows. */
		UNKNOWN_FORMAT,
		/** Missing, a folder, or not allowed to be read. */
		UNREADABLE
	}

	private final Reason reason;
	private final transient Object[] arguments;

	/**
	 * @param file      name of the file as the user gave it
	 * @param arguments further facts the message of this reason names
	 */
	public ImportException(Reason reason, String file, Object... arguments) {
		this.reason = reason;
		this.arguments = new Object[arguments.length + 1];
		this.arguments[0] = file;
		System.arraycopy(arguments, 0, this.arguments, 1, arguments.length);
	}

	public Reason reason() {
		return reason;
	}

	/** The message in a language. */
	public String message(Locale locale) {
		return Messages.get(locale, "error." + reason.name(), arguments);
	}

	@Override
	public String getMessage() {
		return message(Locale.ENGLISH);
	}

	@Override
	public String getLocalizedMessage() {
		return message(Locale.getDefault());
	}
}
