package org.planwright.dsl.line;

/** What may be a title: short, and no sentence. */
final class Titles {

	private static final int LONGEST = 40;
	private static final String SENTENCE = "。；！？";
	private static final String NO_END = "，、：；:;,";

	private Titles() {
	}

	/** Whether a range can be the title of a heading that only its number marks. An empty range cannot. */
	static boolean isTitle(String text, int from, int to) {
		int start = LineNumbers.skipBlanks(text, from, to);
		if (start == to || to - start > LONGEST || NO_END.indexOf(text.charAt(to - 1)) >= 0) {
			return false;
		}
		return isNoSentence(text, start, to);
	}

	/** Whether a range holds no sign that ends a sentence. */
	static boolean isNoSentence(String text, int from, int to) {
		for (int p = from; p < to; p++) {
			if (SENTENCE.indexOf(text.charAt(p)) >= 0) {
				return false;
			}
		}
		return true;
	}
}
