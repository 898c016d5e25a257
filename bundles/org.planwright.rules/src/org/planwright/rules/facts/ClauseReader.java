package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.List;

/** Divides half-width prose into sentences and clauses. Marks within numbers and within parentheses divide nothing. */
final class ClauseReader {

	private static final String SENTENCE = "。！!？?\n";
	private static final String CLAUSE = SENTENCE + "，,；;：:";
	/** A parenthesis that is longer than this was never closed. */
	private static final int LONGEST_PARENTHESIS = 200;

	private ClauseReader() {
	}

	/** The clauses of a text; together with their marks they cover it. */
	static List<Clause> read(String half) {
		List<Clause> clauses = new ArrayList<>();
		List<int[]> open = new ArrayList<>();
		int sentence = 0;
		int start = 0;
		int closing = -1;
		for (int at = 0; at <= half.length(); at++) {
			char c = at == half.length() ? '\n' : half.charAt(at);
			if (c == '(' && at > closing) {
				int close = half.indexOf(')', at);
				closing = close >= 0 && close - at <= LONGEST_PARENTHESIS ? close : closing;
			}
			if (at < half.length() && (at < closing || CLAUSE.indexOf(c) < 0 || isInNumber(half, at))) {
				continue;
			}
			open.add(new int[] { start, at });
			start = at + 1;
			if (SENTENCE.indexOf(c) >= 0) {
				for (int[] clause : open) {
					clauses.add(new Clause(clause[0], clause[1], sentence, at));
				}
				open.clear();
				sentence = at + 1;
			}
		}
		return clauses;
	}

	private static boolean isInNumber(String half, int at) {
		return at > 0 && at + 1 < half.length() && isDigit(half.charAt(at - 1)) && isDigit(half.charAt(at + 1)) && ",:".indexOf(half.charAt(at)) >= 0;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
