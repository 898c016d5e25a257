package org.planwright.rules.review;

import java.io.IOException;
import java.nio.file.Path;

/** A ledger that cannot be understood; it must not be written over, because decisions may still be saved from it by hand. */
public final class UnusableLedgerException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final boolean newer;

	UnusableLedgerException(Path file, boolean newer, String detail, Throwable cause) {
		super(file + ": " + detail, cause);
		this.file = file;
		this.newer = newer;
	}

	/** The ledger. */
	public Path file() {
		return file;
	}

	/** Whether a newer version of the program wrote it; otherwise it is damaged. */
	public boolean isNewer() {
		return newer;
	}
}
