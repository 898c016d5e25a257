package org.planwright.cli;

import java.io.IOException;

import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;

/** A command. Stateless. */
public interface Command {

	/** The word that calls it. */
	String name();

	/** Its options, those of all commands aside. */
	OptionSet options();

	/**
	 * Runs it.
	 *
	 * @return one of {@link ExitCodes}
	 * @throws CommandException when it cannot go on for a reason that the user can do something about
	 * @throws IOException      when a result cannot be written
	 */
	int run(Arguments arguments, Session session) throws CommandException, IOException;
}
