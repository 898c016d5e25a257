package org.planwright.graph.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes drawings in one format. Stateless and safe for use by several threads. */
public interface DrawingWriter {

	/** Name of the format, also the usual extension of its files without the dot, in lower case. */
	String format();

	/** What whoever asks for the file must be told, such as a picture made smaller because it is too large. */
	List<String> remarks(Drawing drawing, Locale locale) throws IOException;

	/**
	 * Writes the file, complete in itself. The same drawing makes the same bytes.
	 *
	 * @param out where it goes; flushed, not closed
	 */
	void write(Drawing drawing, Locale locale, OutputStream out) throws IOException;
}
