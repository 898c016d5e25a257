package org.planwright.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of a command.
 *
 * @param out         results
 * @param err         messages about the run itself
 * @param environment folder and language
 * @param messages    strings in the language of this run
 * @param debug       whether the details of defects are wanted
 */
public record Session(PrintStream out, PrintStream err, Environment environment, Messages messages, boolean debug) {

	/** Says something about the run. */
	public void note(String key, Object... arguments) {
		err.println(messages.get(key, arguments));
	}

	/** Shows where a defect happened if that is wanted, else how to have it shown. Null is no defect. */
	public void details(Throwable cause) {
		if (cause == null) {
			return;
		}
		if (debug) {
			StringWriter text = new StringWriter();
			cause.printStackTrace(new PrintWriter(text));
			err.println(text);
		} else {
			note("failed.details");
		}
	}

	/** An exception with a message of a key. */
	public CommandException failure(String key, Object... arguments) {
		return new CommandException(messages.get(key, arguments));
	}
}
