package org.planwright.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes plans as a folder of files. Stateless and safe for use by several threads. */
public interface PlanFolderWriter {

	/** Name of the format, in lower case. */
	String format();

	/** What could not be written as the plan has it; see {@link PlanWriter#remarks}. */
	List<String> remarks(ExportInput input) throws IOException;

	/**
	 * Writes the files, complete in themselves.
	 *
	 * @param folder an empty folder, as of {@link OutputFolder#content}
	 */
	void write(ExportInput input, Path folder) throws IOException;
}
