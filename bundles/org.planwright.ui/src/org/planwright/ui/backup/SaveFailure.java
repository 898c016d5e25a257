package org.planwright.ui.backup;

import java.io.IOException;
import java.nio.file.FileSystemException;

import org.planwright.model.file.SaveException;

/** Says why a file could not be written, and what to do. */
final class SaveFailure {

	private SaveFailure() {
	}

	static String message(SaveException failure) {
		String name = String.valueOf(failure.file().getFileName());
		String folder = String.valueOf(failure.file().toAbsolutePath().getParent());
		return switch (failure.kind()) {
			case NO_FOLDER -> Messages.bind(Messages.saveNoFolder, name, folder);
			case NOT_A_FILE -> Messages.bind(Messages.saveNotAFile, name, folder);
			case READ_ONLY -> Messages.bind(Messages.saveReadOnly, name, folder);
			case FOLDER_READ_ONLY -> Messages.bind(Messages.saveFolderReadOnly, name, folder);
			case DISK_FULL -> Messages.bind(Messages.saveDiskFull, name, folder);
			case FAILED -> Messages.bind(Messages.saveFailed, new Object[] { name, folder, reason(failure) });
		};
	}

	/** What the system says, in its words. */
	static String reason(IOException failure) {
		Throwable cause = failure.getCause() == null ? failure : failure.getCause();
		return cause instanceof FileSystemException named && named.getReason() != null ? named.getReason() : cause.getClass().getSimpleName();
	}
}
