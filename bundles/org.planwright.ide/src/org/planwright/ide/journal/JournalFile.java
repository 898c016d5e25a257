package org.planwright.ide.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

import org.planwright.model.file.SafeFile;
import org.planwright.model.text.TextChange;

/**
 * The journal of one text: what it is now can be read from it at any time, whenever the process ends. It is there only while there is something that is not
 * saved. To be used by one thread at a time.
 */
public final class JournalFile implements Closeable {

	/** Changes are added until they take as much room as this, or as the text itself; then the text is written anew. */
	private static final long ROOM = 64 * 1024;

	private final Path journal;
	private final Path file;
	private FileChannel channel;
	private String written;
	private long begins;

	JournalFile(Path journal, Path file) {
		this.journal = journal;
		this.file = file;
	}

	/**
	 * Writes down what the text is now. It has reached the disk when this returns.
	 *
	 * @throws IOException when that cannot be; what was written down before can still be read
	 */
	public void write(String text, Instant time) throws IOException {
		if (text.equals(written)) {
			return;
		}
		try {
			if (channel == null || channel.size() - begins > Math.max(ROOM, begins)) {
				begin(text, time);
			} else {
				append(Records.change(TextChange.between(written, text), time));
			}
			written = text;
		} catch (IOException e) {
			forget();
			throw e;
		}
	}

	private void begin(String text, Instant time) throws IOException {
		close();
		byte[] beginning = Records.beginning(file, text, time);
		SafeFile.write(journal, beginning);
		channel = FileChannel.open(journal, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
		begins = beginning.length;
	}

	private void append(byte[] record) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(record);
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
		channel.force(false);
	}

	/** After a failure nobody knows what the last record is: the next one begins anew. */
	private void forget() {
		try {
			close();
		} catch (IOException e) {
			channel = null;
		}
	}

	/**
	 * Removes the journal, because everything is saved.
	 *
	 * @throws IOException when that cannot be; it says what is in the file then
	 */
	public void clear() throws IOException {
		close();
		Files.deleteIfExists(journal);
	}

	/** Lets go of the journal, which stays. */
	@Override
	public void close() throws IOException {
		written = null;
		FileChannel open = channel;
		channel = null;
		if (open != null) {
			open.close();
		}
	}
}
