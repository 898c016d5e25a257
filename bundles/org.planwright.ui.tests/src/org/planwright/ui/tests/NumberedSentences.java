package org.planwright.ui.tests;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan with sentences that are numbered, so that a missing one is seen. */
final class NumberedSentences {

	/** What comes behind the sentences. */
	static final String END = "\n\n第二章　实施保障\n";

	private static final String BEGINNING = "规划：清溪县十五五纲要\n地区：清溪县  县级\n规划期：2026—2030年  基期 2025年\n\n第一章　总则\n";

	/** The plan without sentences. */
	static final String EMPTY = BEGINNING + END;

	private static final Pattern SENTENCE = Pattern.compile("第(\\d+)句。");

	private NumberedSentences() {
	}

	static String sentence(int number) {
		return "第" + number + "句。";
	}

	/** How many there are; fails when the text is not whole. */
	static int count(String text) {
		if (!text.startsWith(BEGINNING) || !text.endsWith(END)) {
			throw new AssertionError("beginning or end is missing: " + text);
		}
		String typed = text.substring(BEGINNING.length(), text.length() - END.length());
		int count = 0;
		int end = 0;
		for (Matcher sentence = SENTENCE.matcher(typed); sentence.find(); end = sentence.end()) {
			count++;
			if (sentence.start() != end || Integer.parseInt(sentence.group(1)) != count) {
				throw new AssertionError("sentence " + count + " is not whole: " + typed);
			}
		}
		// the end of a sentence may have been typed in part when the process was killed
		if (typed.length() - end > sentence(count + 1).length() || !sentence(count + 1).startsWith(typed.substring(end))) {
			throw new AssertionError("the last sentence is not whole: " + typed);
		}
		return count;
	}

	/** What was typed of a last sentence that is not whole. */
	static String begun(String text) {
		String typed = text.substring(BEGINNING.length(), text.length() - END.length());
		return typed.substring(typed.lastIndexOf('。') + 1);
	}
}
