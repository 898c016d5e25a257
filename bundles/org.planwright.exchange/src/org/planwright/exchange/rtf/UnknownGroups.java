package org.planwright.exchange.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import com.rtfparserkit.rtf.Command;

/** Groups that a reader is to pass over when it does not know their command; the parser passes over the command alone. */
final class UnknownGroups {

	private final byte[] rtf;
	private final ByteArrayOutputStream known;
	private int at;

	private UnknownGroups(byte[] rtf) {
		this.rtf = rtf;
		this.known = new ByteArrayOutputStream(rtf.length);
	}

	/** The RTF without them. */
	static byte[] remove(byte[] rtf) {
		return new UnknownGroups(rtf).removed();
	}

	private byte[] removed() {
		int from = 0;
		while (at < rtf.length) {
			if (rtf[at] == '{' && isUnknown()) {
				known.write(rtf, from, at - from);
				skipGroup();
				from = at;
			} else {
				at += rtf[at] == '\\' ? 2 : 1;
			}
		}
		known.write(rtf, from, rtf.length - from);
		return known.toByteArray();
	}

	private boolean isUnknown() {
		int word = at + 4;
		if (word >= rtf.length || rtf[at + 1] != '\\' || rtf[at + 2] != '*' || rtf[at + 3] != '\\') {
			return false;
		}
		int end = word;
		while (end < rtf.length && rtf[end] >= 'a' && rtf[end] <= 'z') {
			end++;
		}
		return Command.getInstance(new String(rtf, word, end - word, StandardCharsets.ISO_8859_1)) == null;
	}

	private void skipGroup() {
		int depth = 0;
		do {
			byte c = rtf[at];
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			at += c == '\\' ? 2 : 1;
		} while (depth > 0 && at < rtf.length);
		at = Math.min(at, rtf.length);
	}
}
