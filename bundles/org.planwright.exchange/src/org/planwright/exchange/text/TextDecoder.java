package org.planwright.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;

/**
 * Decodes plain text: UTF-8 with or without byte order mark, UTF-16 with one, and GB18030 (with it GBK and GB2312). A few
 * broken bytes, as in a file cut off in the middle of a character, are borne.
 */
public final class TextDecoder {

	private static final char REPLACEMENT = '\ufffd';
	/** One undecodable character in this many is the most that is borne. */
	private static final int DAMAGE_BORNE = 500;
	/** One control character in this many is the most that text has. */
	private static final int CONTROLS_BORNE = 200;

	private TextDecoder() {
	}

	/** @throws ImportException when the bytes are no text, or too damaged */
	public static DecodedText decode(String fileName, byte[] bytes) throws ImportException {
		if (bytes.length == 0) {
			throw new ImportException(Reason.EMPTY, fileName);
		}
		DecodedText decoded = startsWith(bytes, 0xFF, 0xFE) ? lenient(bytes, 2, StandardCharsets.UTF_16LE)
				: startsWith(bytes, 0xFE, 0xFF) ? lenient(bytes, 2, StandardCharsets.UTF_16BE)
						: startsWith(bytes, 0xEF, 0xBB, 0xBF) ? lenient(bytes, 3, StandardCharsets.UTF_8)
								: guess(fileName, bytes);
		if (isBinary(decoded.text())) {
			throw new ImportException(Reason.BINARY, fileName);
		}
		if (decoded.damaged() > Math.max(2, decoded.text().length() / DAMAGE_BORNE)) {
			throw new ImportException(Reason.UNDECODABLE, fileName, decoded.damaged());
		}
		if (decoded.text().isBlank()) {
			throw new ImportException(Reason.EMPTY, fileName);
		}
		return decoded;
	}

	private static DecodedText guess(String fileName, byte[] bytes) throws ImportException {
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				throw new ImportException(Reason.BINARY, fileName);
			}
		}
		String strict = strict(bytes, StandardCharsets.UTF_8);
		if (strict != null) {
			return new DecodedText(strict, "UTF-8", 0);
		}
		Charset gb18030 = Charset.forName("GB18030");
		strict = strict(bytes, gb18030);
		if (strict != null && !hasOddCharacters(strict)) {
			return new DecodedText(strict, gb18030.name(), 0);
		}
		DecodedText utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
		DecodedText chinese = lenient(bytes, 0, gb18030);
		return utf8.damaged() <= chinese.damaged() || hasOddCharacters(chinese.text()) ? utf8 : chinese;
	}

	/** GB18030 gives nearly every byte a meaning: private-use and control characters betray a wrong guess. */
	private static boolean hasOddCharacters(String text) {
		long odd = text.chars().filter(c -> c >= 0xE000 && c <= 0xF8FF || c >= 0x80 && c < 0xA0).count();
		return odd > text.length() / 100;
	}

	private static String strict(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return null;
		}
	}

	private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
		CharBuffer decoded = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
		String text = decoded.toString();
		int damaged = (int) text.chars().filter(c -> c == REPLACEMENT).count();
		return new DecodedText(text, charset.name(), damaged);
	}

	private static boolean isBinary(String text) {
		long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
		return controls > Math.max(3, text.length() / CONTROLS_BORNE);
	}

	private static boolean startsWith(byte[] bytes, int... head) {
		if (bytes.length < head.length) {
			return false;
		}
		for (int i = 0; i < head.length; i++) {
			if ((bytes[i] & 0xFF) != head[i]) {
				return false;
			}
		}
		return true;
	}
}
