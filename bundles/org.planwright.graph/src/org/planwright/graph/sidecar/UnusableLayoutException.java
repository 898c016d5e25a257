package org.planwright.graph.sidecar;

import java.io.IOException;
import java.nio.file.Path;

/** A file of positions that cannot be understood. It must not be written over unasked: a newer program may have written it. */
public final class UnusableLayoutException extends IOException {

	private static final long serialVersionUID = 1L;

	private final boolean newer;

	UnusableLayoutException(Path file, boolean newer, String detail, Throwable cause) {
		super(file + ": " + detail, cause);
		this.newer = newer;
	}

	/** Whether a newer version of the program wrote it; otherwise it is damaged. */
	public boolean isNewer() {
		return newer;
	}
}
