package org.planwright.model.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written; it is as it was. */
public final class SaveException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What was in the way. */
	public enum Kind {
		/** There is no folder for it. */
		NO_FOLDER,
		/** It is a folder, or something else that holds no text. */
		NOT_A_FILE,
		/** It may not be written to. */
		READ_ONLY,
		/** Nothing may be written to its folder. */
		FOLDER_READ_ONLY,
		/** There is no room left. */
		DISK_FULL,
		/** Something else, which the cause tells. */
		FAILED
	}

	private final Kind kind;
	private final transient Path file;

	SaveException(Kind kind, Path file, IOException cause) {
		super(kind + ": " + file, cause);
		this.kind = kind;
		this.file = file;
	}

	/** What was in the way. */
	public Kind kind() {
		return kind;
	}

	/** The file that was to be written. */
	public Path file() {
		return file;
	}
}
