package org.planwright.cli.options;

/** Arguments that a command does not understand. */
public final class UsageException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	/**
	 * @param key       of the message
	 * @param arguments what the message names
	 */
	public UsageException(String key, Object... arguments) {
		super(key);
		this.arguments = arguments;
	}

	/** The key of the message. */
	public String key() {
		return getMessage();
	}

	/** What the message names. */
	public Object[] arguments() {
		return arguments.clone();
	}
}
