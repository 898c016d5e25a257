package org.planwright.exchange.history;

import java.time.Instant;

/**
 * A revision in which a file was changed.
 *
 * @param id      full name of the commit
 * @param author  who wrote it
 * @param time    when
 * @param summary the first line of what was said about it; may be empty
 * @param path    of the file at that time, below the top of the repository, with /
 */
public record Revision(String id, String author, Instant time, String summary, String path) {

	private static final int SHORT = 8;

	/** The beginning of the name, as people write it. */
	public String shortId() {
		return id.substring(0, SHORT);
	}
}
