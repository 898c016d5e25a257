package org.planwright.exchange.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.planwright.model.text.Widths;

/** The pieces of a line: keys, each with what follows it up to the next, and lists apart by 、. What is in quotes is one. */
final class Words {

	/** @param key empty for what stands before the first key */
	record Piece(String key, String text) {
	}

	private Words() {
	}

	/** The pieces of a line; the first has no key, and is left out when it is empty. */
	static List<Piece> of(String line, Set<String> keys) {
		List<Piece> pieces = new ArrayList<>();
		String key = "";
		int from = 0;
		int at = 0;
		while (at < line.length()) {
			int end = wordEnd(line, at);
			String word = line.substring(at, end);
			if (keys.contains(word)) {
				add(pieces, key, line.substring(from, at));
				key = word;
				from = end;
			}
			at = end;
			while (at < line.length() && Widths.isBlank(line.charAt(at))) {
				at++;
			}
		}
		add(pieces, key, line.substring(from));
		return pieces;
	}

	private static void add(List<Piece> pieces, String key, String text) {
		String value = Widths.trim(text);
		if (!key.isEmpty() || !value.isEmpty()) {
			pieces.add(new Piece(key, value));
		}
	}

	/** Behind the word at an offset; what is in quotes belongs to it. */
	private static int wordEnd(String line, int from) {
		int end = from;
		boolean quoted = false;
		while (end < line.length() && (quoted || !Widths.isBlank(line.charAt(end)))) {
			quoted ^= line.charAt(end) == '"';
			end++;
		}
		return end;
	}

	/** The parts of a list. */
	static List<String> list(String text) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		boolean quoted = false;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || text.charAt(i) == '、' && !quoted) {
				String part = Widths.trim(text.substring(from, i));
				if (!part.isEmpty()) {
					parts.add(part);
				}
				from = i + 1;
			} else {
				quoted ^= text.charAt(i) == '"';
			}
		}
		return parts;
	}

	/** Where the last blank is that is not in quotes; -1 when there is none. */
	static int lastBlank(String text) {
		int last = -1;
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			quoted ^= text.charAt(i) == '"';
			last = !quoted && Widths.isBlank(text.charAt(i)) ? i : last;
		}
		return last;
	}

	static String unquoted(String text) {
		return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
	}

	/** A text as one word, which can stand in a list and holds no keys. */
	static String quoted(String text) {
		boolean plain = text.chars().noneMatch(c -> c == '、' || c == '"' || Widths.isBlank((char) c));
		return plain ? text : '"' + text.replace('"', '”') + '"';
	}
}
