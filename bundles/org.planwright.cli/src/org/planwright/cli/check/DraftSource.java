package org.planwright.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.PlanImporter;

/** Reads drafts as plans. */
public final class DraftSource {

	private static final long MEGABYTE = 1024 * 1024;

	private DraftSource() {
	}

	/**
	 * The plan that a draft is, in memory.
	 *
	 * @param name name of the file for messages
	 * @throws ImportException when it cannot be read or is none; a file that is too large is not read at all
	 */
	public static ImportResult read(Path path, String name) throws ImportException {
		byte[] content;
		try {
			long size = Files.size(path);
			if (Files.isRegularFile(path) && size > PlanImporter.MAX_BYTES) {
				throw new ImportException(Reason.TOO_BIG, name, size / MEGABYTE, PlanImporter.MAX_BYTES / MEGABYTE);
			}
			content = Files.readAllBytes(path);
		} catch (IOException e) {
			throw new ImportException(Reason.UNREADABLE, name);
		}
		return new PlanImporter().importContent(name, content);
	}
}
