package org.planwright.cli.check;

/** A file that cannot be read as a plan or draft. */
public final class UnusableFileException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean noPlan;

	/**
	 * @param message what is wrong and what to do
	 * @param noPlan  whether it can be read but is something else than a plan
	 */
	UnusableFileException(String message, boolean noPlan) {
		super(message);
		this.noPlan = noPlan;
	}

	boolean isNoPlan() {
		return noPlan;
	}
}
