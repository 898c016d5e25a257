package org.planwright.exchange.export;

import java.io.IOException;

import org.planwright.exchange.export.printed.PrintedPlan;

/** Writes plans in one format, in their published look. Stateless and safe for use by several threads. */
public interface PlanWriter {

	/** Name of the format, also the usual extension of its files without the dot, in lower case. */
	String format();

	/**
	 * The text of the document, complete in itself, with line feeds as line ends.
	 *
	 * @param out where it goes; not closed
	 */
	void write(PrintedPlan plan, Appendable out) throws IOException;
}
