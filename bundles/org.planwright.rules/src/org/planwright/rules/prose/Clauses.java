package org.planwright.rules.prose;

/** Sentences and clauses of Chinese prose, by their marks. A comma or point between digits is part of a number. */
final class Clauses {

	private static final String SENTENCE = "。；！？;!?\n";
	private static final String CLAUSE = SENTENCE + "，、,：:";

	private Clauses() {
	}

	/** The offset of the sentence that the offset is in. */
	static int sentenceStart(String text, int offset) {
		return start(text, offset, SENTENCE);
	}

	/** The offset of the clause that the offset is in. */
	static int clauseStart(String text, int offset) {
		return start(text, offset, CLAUSE);
	}

	private static int start(String text, int offset, String marks) {
		int at = offset;
		while (at > 0 && !(marks.indexOf(text.charAt(at - 1)) >= 0 && !isInNumber(text, at - 1))) {
			at--;
		}
		return at;
	}

	private static boolean isInNumber(String text, int at) {
		return (text.charAt(at) == ',' || text.charAt(at) == ':') && at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
				&& Character.isDigit(text.charAt(at + 1));
	}
}
