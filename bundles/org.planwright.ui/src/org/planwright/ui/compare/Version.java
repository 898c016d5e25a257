package org.planwright.ui.compare;

import java.io.IOException;
import java.nio.file.Path;

import org.planwright.cli.CommandException;
import org.planwright.cli.Messages;
import org.planwright.cli.check.ComparedFile;

/** A version of a draft that can be compared. Immutable. */
interface Version {

	/** What a person calls it. */
	String name();

	/** The file that it is a version of. */
	Path file();

	/** Whether it is what the file, or its editor, has now, so that its places can be opened. */
	boolean isCurrent();

	/**
	 * Reads it; in a job's thread. Takes a second or two.
	 *
	 * @throws CommandException when it is no plan and no draft, with what is to be said of that
	 * @throws IOException      when it cannot be had
	 */
	ComparedFile read(Messages messages) throws CommandException, IOException;
}
