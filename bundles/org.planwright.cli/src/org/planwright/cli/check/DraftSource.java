package org.planwright.cli.check;

import java.nio.file.Path;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.PlanImporter;

/** Reads drafts as plans. */
public final class DraftSource {

	private DraftSource() {
	}

	/**
	 * The plan that a draft is, in memory.
	 *
	 * @param name name of the file for messages
	 * @throws ImportException when it cannot be read or is none; a file that is too large is not read at all
	 */
	public static ImportResult read(Path path, String name) throws ImportException {
		return new PlanImporter().importFile(path, name);
	}
}
