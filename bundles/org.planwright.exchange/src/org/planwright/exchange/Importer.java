package org.planwright.exchange;

import java.nio.file.Path;

/** Turns documents into plans. Safe for use by several threads. */
public interface Importer {

	/** @throws ImportException when the file is no plan that can be read */
	ImportResult importFile(Path file) throws ImportException;

	/**
	 * @param fileName name of the document; its extension helps to find the format
	 * @throws ImportException when the content is no plan that can be read
	 */
	ImportResult importContent(String fileName, byte[] content) throws ImportException;
}
