package org.planwright.cli;

/** A command that cannot go on: its message says what is wrong, where and what to do. The process ends with {@link ExitCodes#UNUSABLE}. */
public final class CommandException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message in the user's language */
	public CommandException(String message) {
		super(message);
	}
}
