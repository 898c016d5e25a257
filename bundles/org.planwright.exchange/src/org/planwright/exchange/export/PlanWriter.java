package org.planwright.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes plans in one format, in their published look. Stateless and safe for use by several threads. */
public interface PlanWriter {

	/** Name of the format, also the usual extension of its files without the dot, in lower case. */
	String format();

	/**
	 * What could not be written as the plan has it, such as a figure whose file is missing, in the language of the input; mostly empty.
	 *
	 * @throws ExportException when the plan cannot be written at all
	 */
	default List<String> remarks(ExportInput input) throws IOException {
		return List.of();
	}

	/**
	 * Writes the document, complete in itself; text as UTF-8 with line feeds as line ends.
	 *
	 * @param out where it goes; flushed, not closed
	 * @throws ExportException when the plan cannot be written as asked; nothing has been written then
	 */
	void write(ExportInput input, OutputStream out) throws IOException;
}
