package org.planwright.ide.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32C;

import org.planwright.model.text.TextChange;

/**
 * How a journal is written: a mark, the path of the file, then the whole text once and after it changes. Each is a record of its length, a checksum and that
 * many bytes, so that a record that was not written to its end is known as such: what comes before it counts.
 */
final class Records {

	/** 1: path, texts and changes, each change with its time in milliseconds. */
	private static final int MARK = 0x50574A01;

	private static final byte PATH = 0;
	private static final byte TEXT = 1;
	private static final byte CHANGE = 2;

	private Records() {
	}

	/** The beginning of a journal. */
	static byte[] beginning(Path file, String text, Instant time) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 3 / 2);
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(MARK);
		record(out, PATH, body -> body.write(file.toString().getBytes(StandardCharsets.UTF_8)));
		record(out, TEXT, body -> {
			body.writeLong(time.toEpochMilli());
			body.write(text.getBytes(StandardCharsets.UTF_8));
		});
		return bytes.toByteArray();
	}

	/** What is added to a journal for a change. */
	static byte[] change(TextChange change, Instant time) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		record(new DataOutputStream(bytes), CHANGE, body -> {
			body.writeLong(time.toEpochMilli());
			body.writeInt(change.start());
			body.writeInt(change.length());
			body.write(change.text().getBytes(StandardCharsets.UTF_8));
		});
		return bytes.toByteArray();
	}

	private interface Body {

		void write(DataOutputStream out) throws IOException;
	}

	private static void record(DataOutputStream out, byte kind, Body body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream content = new DataOutputStream(bytes);
		content.writeByte(kind);
		body.write(content);
		out.writeInt(bytes.size());
		out.writeInt(checksum(bytes.toByteArray()));
		bytes.writeTo(out);
	}

	private static int checksum(byte[] bytes) {
		CRC32C sum = new CRC32C();
		sum.update(bytes);
		return (int) sum.getValue();
	}

	/**
	 * Reads a journal up to its end or the first record that is not whole.
	 *
	 * @param journal where it is
	 * @return null when not even its beginning is whole, or another version of the program wrote it
	 */
	static Unsaved read(byte[] bytes, Path journal) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		try {
			if (in.readInt() != MARK) {
				return null;
			}
			ByteBuffer path = next(in, PATH);
			ByteBuffer first = path == null ? null : next(in, TEXT);
			if (first == null) {
				return null;
			}
			long time = first.getLong();
			StringBuilder text = new StringBuilder(rest(first));
			for (ByteBuffer record = next(in, CHANGE); record != null; record = next(in, CHANGE)) {
				long at = record.getLong();
				TextChange change = TextChange.at(record.getInt(), record.getInt(), rest(record));
				if (!change.fits(text)) {
					break;
				}
				time = at;
				change.apply(text);
			}
			return new Unsaved(Path.of(rest(path)), Instant.ofEpochMilli(time), text.toString(), journal);
		} catch (EOFException e) {
			return null;
		}
	}

	/** The bytes of the next record behind its kind; null when it is not whole or of another kind. */
	private static ByteBuffer next(DataInputStream in, byte kind) throws IOException {
		if (in.available() < 2 * Integer.BYTES) {
			return null;
		}
		int length = in.readInt();
		int checksum = in.readInt();
		if (length < 1 || length > in.available()) {
			return null;
		}
		byte[] bytes = in.readNBytes(length);
		return checksum(bytes) == checksum && bytes[0] == kind ? ByteBuffer.wrap(bytes, 1, length - 1) : null;
	}

	private static String rest(ByteBuffer record) {
		return StandardCharsets.UTF_8.decode(record).toString();
	}
}
