package org.planwright.exchange;

import org.planwright.exchange.document.SourceDocument;

/** Reads one format into the neutral document model. Stateless and safe for use by several threads. */
public interface DocumentReader {

	/**
	 * Whether this reader is for such a file.
	 *
	 * @param fileName name with its extension
	 * @param head     the first bytes of the file, at most 4096
	 */
	boolean accepts(String fileName, byte[] head);

	/** The size of the largest files that are read. */
	int maxBytes();

	/**
	 * @throws ImportException when the bytes are not what this reader can read
	 */
	SourceDocument read(String fileName, byte[] content) throws ImportException;
}
