package org.planwright.cli;

/** Entry point of the command line. */
public final class Main {

	private Main() {
	}

	/**
	 * Runs a command and ends the process: 0 without errors in the plan, 1 with errors, 2 for unusable arguments.
	 *
	 * @param arguments the command and its arguments
	 */
	public static void main(String[] arguments) {
		System.err.println("planwright check|import|export ...");
		System.exit(2);
	}
}
