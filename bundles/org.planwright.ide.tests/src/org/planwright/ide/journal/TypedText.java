package org.planwright.ide.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan with sentences that are numbered, so that a missing one is seen. */
final class TypedText {

	private static final String BEGINNING = "规划：清溪县十五五纲要\n\n第一章　总则\n" + "推动县域经济高质量发展，建设现代化产业体系。\n".repeat(12_000);
	private static final String END = "\n第二章　实施保障\n";
	private static final Pattern SENTENCE = Pattern.compile("第(\\d+)句。");

	private TypedText() {
	}

	static String empty() {
		return BEGINNING + END;
	}

	/** Adds the next sentence. */
	static void append(StringBuffer text, int number) {
		text.insert(text.length() - END.length(), "第" + number + "句。");
	}

	/** How many sentences a text has; fails when it is not whole. */
	static int sentences(String text) {
		check(text.startsWith(BEGINNING), "the beginning is not whole");
		check(text.endsWith(END), "the end is not whole");
		String typed = text.substring(BEGINNING.length(), text.length() - END.length());
		int count = 0;
		int end = 0;
		for (Matcher sentence = SENTENCE.matcher(typed); sentence.find(); end = sentence.end()) {
			count++;
			check(Integer.parseInt(sentence.group(1)) == count, "a sentence is missing");
			check(sentence.start() == end, "a sentence is not whole");
		}
		check(typed.length() == end, "the last sentence is not whole");
		return count;
	}

	private static void check(boolean right, String wrong) {
		if (!right) {
			throw new AssertionError(wrong);
		}
	}
}
