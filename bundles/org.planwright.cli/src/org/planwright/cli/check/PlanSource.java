package org.planwright.cli.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.planwright.cli.Messages;

/** Reads the text of plan files. */
public final class PlanSource {

	/** Larger files are refused: a plan has a tenth of a megabyte or a few. */
	private static final long MAX_BYTES = 64L * 1024 * 1024;
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private PlanSource() {
	}

	/**
	 * The text of a plan, without byte order mark, line ends as they are.
	 *
	 * @param name name of the file for messages
	 * @throws UnusableFileException when it cannot be read, is empty, too large or no UTF-8 text
	 */
	static String read(Path path, String name, Messages messages) throws UnusableFileException {
		return plan(text(path, name, messages), name, messages);
	}

	/** What a plan has of a text that was read already; see {@link #read}. */
	static String plan(String text, String name, Messages messages) throws UnusableFileException {
		if (text.isBlank()) {
			throw unusable(messages, "input.empty", name);
		}
		return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
	}

	/**
	 * The text of a file to the letter.
	 *
	 * @param name name of the file for messages
	 * @throws UnusableFileException when it cannot be read, is too large or no UTF-8 text
	 */
	public static String text(Path path, String name, Messages messages) throws UnusableFileException {
		byte[] bytes;
		try {
			if (Files.size(path) > MAX_BYTES) {
				throw unusable(messages, "input.tooBig", name, MAX_BYTES / 1024 / 1024);
			}
			bytes = Files.readAllBytes(path);
		} catch (IOException e) {
			throw unusable(messages, "input.unreadable", name);
		}
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw unusable(messages, "input.notUtf8", name);
		}
		if (text.indexOf('\0') >= 0) {
			throw unusable(messages, "input.binary", name);
		}
		return text;
	}

	private static UnusableFileException unusable(Messages messages, String key, Object... arguments) {
		return new UnusableFileException(messages.get(key, arguments), false);
	}
}
