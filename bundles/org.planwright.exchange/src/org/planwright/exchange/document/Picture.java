package org.planwright.exchange.document;

import org.planwright.exchange.ImportException;

/**
 * A picture of a document, which becomes a file beside the plan.
 *
 * @param at        where it stands
 * @param extension of its file, with the dot
 * @param content   loads the file
 */
public record Picture(int at, String extension, Content content) {

	/** Loads the content of a file each time it is asked for, so that it is not kept. */
	public interface Content {
		byte[] load() throws ImportException;
	}
}
