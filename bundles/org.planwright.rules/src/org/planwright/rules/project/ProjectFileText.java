package org.planwright.rules.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a file of a project folder. */
public final class ProjectFileText {

	private ProjectFileText() {
	}

	/** The text of a file; empty when it cannot be read or is not UTF-8. */
	public static Optional<String> read(Path file) {
		try {
			return Optional.of(Files.readString(file));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
