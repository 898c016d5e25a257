package org.planwright.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A UTF-8 text file that appears whole or not at all: it is written beside its place and moved there by {@link #commit}. Closing without that leaves nothing
 * behind. What is not a regular file, such as a device, is written directly.
 */
public final class OutputFile implements Closeable {

	private final Path target;
	private final Path written;
	private final FileChannel channel;
	private final OutputStream stream;
	private final Writer writer;
	private boolean committed;

	private OutputFile(Path target, Path written, FileChannel channel) {
		this.target = target;
		this.written = written;
		this.channel = channel;
		this.stream = Channels.newOutputStream(channel);
		this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
	}

	/**
	 * Begins to write a file.
	 *
	 * @param name how the user named it, for messages
	 * @throws CommandException when it is a folder, or its folder is missing or cannot be written to
	 */
	public static OutputFile open(Path target, String name, Session session) throws CommandException {
		Path folder = target.getParent();
		if (Files.isDirectory(target)) {
			throw session.failure("output.isFolder", name);
		}
		if (folder == null || !Files.isDirectory(folder)) {
			throw session.failure("output.noFolder", name, String.valueOf(folder));
		}
		try {
			if (Files.exists(target) && !Files.isRegularFile(target)) {
				return new OutputFile(target, target, FileChannel.open(target, StandardOpenOption.WRITE));
			}
			if (Files.exists(target) && !Files.isWritable(target)) {
				throw session.failure("output.unwritable", name);
			}
			Path beside = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
			return new OutputFile(target, beside,
					FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
		} catch (IOException e) {
			throw session.failure("output.unwritable", name);
		}
	}

	/** Where bytes go, when it is no text. */
	public OutputStream stream() {
		return stream;
	}

	/** Where the text goes. */
	public Writer writer() {
		return writer;
	}

	/** Puts the file in its place, replacing what was there. */
	public void commit() throws IOException {
		writer.flush();
		boolean moved = !written.equals(target);
		if (moved) {
			channel.force(true);
		}
		writer.close();
		if (moved) {
			try {
				Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		committed = true;
	}

	@Override
	public void close() throws IOException {
		if (committed) {
			return;
		}
		channel.close();
		if (!written.equals(target)) {
			Files.deleteIfExists(written);
		}
	}
}
