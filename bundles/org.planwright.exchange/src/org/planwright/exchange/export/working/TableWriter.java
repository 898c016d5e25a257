package org.planwright.exchange.export.working;

import java.io.IOException;
import java.io.OutputStream;

/** Writes tables in one format. Stateless and safe for use by several threads. */
public interface TableWriter {

	/** Name of the format, also the usual extension of its files without the dot, in lower case. */
	String format();

	/**
	 * Writes the document, complete in itself.
	 *
	 * @param out where it goes; flushed, not closed
	 */
	void write(TableDocument table, OutputStream out) throws IOException;
}
