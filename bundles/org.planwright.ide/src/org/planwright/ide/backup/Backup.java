package org.planwright.ide.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A version of a file that was kept.
 *
 * @param file  the file that it is a version of
 * @param time  when it was kept
 * @param kind  where its text was
 * @param copy  where it is kept, a file with the same content
 */
public record Backup(Path file, Instant time, Kind kind, Path copy) {

	/** Where the text of a version was. */
	public enum Kind {
		/** In the file. */
		SAVED,
		/** In an editor only: somebody preferred what the file held. */
		UNSAVED
	}

	/**
	 * Its text, as UTF-8.
	 *
	 * @throws IOException when it is no longer there or cannot be read
	 */
	public String text() throws IOException {
		return new String(Files.readAllBytes(copy), StandardCharsets.UTF_8);
	}
}
