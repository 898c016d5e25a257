package org.planwright.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that nobody may write to for a while, not even the system's administrator, whom permissions do not stop. */
final class LockedFolder implements AutoCloseable {

	private final Path folder;

	LockedFolder(Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		if (!holds()) {
			run("chattr", "+i", folder.toString());
		}
	}

	/** Whether it can be had on this machine. */
	boolean holds() {
		return !Files.isWritable(folder);
	}

	private static void run(String... command) throws InterruptedException {
		try {
			new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
		} catch (IOException e) {
			// not on this machine: the folder does not hold
			return;
		}
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("chattr", "-i", folder.toString());
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
	}
}
