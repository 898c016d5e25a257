package org.planwright.cli.check;

import java.io.IOException;

/** Takes the results of a check, one after the other in the order of the files, on the thread that started it. */
public interface CheckListener {

	/** A file was checked. */
	void checked(CheckedFile file) throws IOException;

	/**
	 * A file could not be checked; the others are.
	 *
	 * @param message what is wrong and what to do, in the language of the check
	 * @param cause   what went wrong inside, for a report of a defect; null when it is the file's fault
	 */
	void unusable(InputFile file, String message, Throwable cause) throws IOException;
}
