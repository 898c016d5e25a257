package org.planwright.cli.report;

import java.io.Closeable;
import java.io.IOException;

import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;

/** Writes findings as they come, file by file: nothing is kept, so that the number of files does not matter. */
public interface FindingWriter extends Closeable {

	/** Called once, first. */
	void begin() throws IOException;

	/** Called once for each file that was checked, with findings or without. */
	void file(CheckedFile file) throws IOException;

	/** Called once, last. */
	void end(CheckSummary summary) throws IOException;

	/** Gives up what it holds, whether it came to an end or not. Does not close what it writes to. */
	@Override
	default void close() throws IOException {
		// most hold nothing
	}
}
