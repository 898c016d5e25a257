package org.planwright.dsl.line;

import org.planwright.dsl.line.Keys.Shape;
import org.planwright.model.text.Widths;

/** Tokens of a structural line: keys and their values. A value goes up to the next key of the line, blanks in it included. */
final class KeyedValues {

	private final String text;
	private final PlanTokens tokens;
	private final Keys keys;
	private final int to;

	/** For a line that ends, without blanks, at an offset. */
	KeyedValues(String text, PlanTokens tokens, Keys keys, int to) {
		this.text = text;
		this.tokens = tokens;
		this.keys = keys;
		this.to = to;
	}

	/**
	 * Adds the tokens up to the end of the line.
	 *
	 * @param first what the line's own keyword is followed by; null when by keys only
	 * @param forced whether the first word belongs to the first value even if it looks like a key
	 */
	void add(Shape first, boolean forced) {
		Shape shape = first;
		String last = "";
		boolean mayBeKey = !forced;
		while (true) {
			tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), to));
			int from = tokens.end();
			if (from >= to) {
				return;
			}
			String key = mayBeKey ? keys.at(text, from, to, last) : null;
			mayBeKey = true;
			if (key != null) {
				tokens.add(key.startsWith("栏") ? PlanTokens.COLUMN_KEY : PlanTokens.keyword(key), from + key.length());
				last = key;
				shape = keys.shape(key);
			} else {
				addValue(shape, valueEnd(from, last));
				shape = null;
			}
		}
	}

	private int valueEnd(int from, String last) {
		int p = from;
		if (text.charAt(from) == '"') {
			p = quotedEnd(from);
		}
		while (p < to) {
			if (Widths.isBlank(text.charAt(p))) {
				int next = LineNumbers.skipBlanks(text, p, to);
				if (next < to && keys.at(text, next, to, last) != null) {
					return p;
				}
				p = next;
			} else {
				p++;
			}
		}
		return to;
	}

	/** Behind the closing quote, or the end of the line where it is missing. */
	private int quotedEnd(int from) {
		for (int p = from + 1; p < to; p++) {
			if (text.charAt(p) == '\\') {
				p++;
			} else if (text.charAt(p) == '"') {
				return p + 1;
			}
		}
		return to;
	}

	private void addValue(Shape shape, int end) {
		if (shape == null || shape == Shape.FLAG) {
			tokens.add(PlanTokens.UNKNOWN, end);
		} else if (shape == Shape.SINGLE) {
			tokens.add(PlanTokens.VALUE, end);
		} else {
			addList(end, shape == Shape.PAIRS);
		}
	}

	private void addList(int end, boolean pairs) {
		int separator = -1;
		while (tokens.end() < end) {
			int from = skipSeparators(tokens.end(), end);
			if (separator >= 0 && from < end) {
				tokens.add(PlanTokens.SEPARATOR, separator + 1);
			}
			tokens.add(PlanTokens.WS, from);
			int pieceEnd = pieceEnd(from, end);
			int trimmed = pieceEnd;
			while (trimmed > from && Widths.isBlank(text.charAt(trimmed - 1))) {
				trimmed--;
			}
			if (trimmed > from) {
				addPiece(from, trimmed, pairs);
			}
			tokens.add(PlanTokens.WS, pieceEnd);
			separator = pieceEnd;
		}
	}

	private void addPiece(int from, int end, boolean pairs) {
		if (pairs) {
			int split = lastBlank(from, end);
			if (split > from) {
				int subjectEnd = split;
				while (Widths.isBlank(text.charAt(subjectEnd - 1))) {
					subjectEnd--;
				}
				tokens.add(PlanTokens.SUBJECT, subjectEnd);
				tokens.add(PlanTokens.WS, split);
			}
		}
		tokens.add(PlanTokens.VALUE, end);
	}

	/** Behind the last blank that is not in quotes; the start when there is none. */
	private int lastBlank(int from, int end) {
		int split = from;
		int p = from;
		while (p < end) {
			if (text.charAt(p) == '"') {
				p = Math.min(quotedEnd(p), end);
			} else {
				p++;
				if (Widths.isBlank(text.charAt(p - 1))) {
					split = p;
				}
			}
		}
		return split;
	}

	private int pieceEnd(int from, int end) {
		int p = from < end && text.charAt(from) == '"' ? Math.min(quotedEnd(from), end) : from;
		while (p < end && text.charAt(p) != '、') {
			p++;
		}
		return p;
	}

	private int skipSeparators(int from, int end) {
		int p = from;
		while (p < end && (text.charAt(p) == '、' || Widths.isBlank(text.charAt(p)))) {
			p++;
		}
		return p;
	}
}
