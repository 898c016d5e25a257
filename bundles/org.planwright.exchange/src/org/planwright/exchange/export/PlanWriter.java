package org.planwright.exchange.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes plans in one format, in their published look. Stateless and safe for use by several threads. */
public interface PlanWriter {

	/** Name of the format, also the usual extension of its files without the dot, in lower case. */
	String format();

	/**
	 * Writes the document, complete in itself; text as UTF-8 with line feeds as line ends.
	 *
	 * @param out where it goes; flushed, not closed
	 */
	void write(ExportInput input, OutputStream out) throws IOException;
}
