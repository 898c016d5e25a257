package org.planwright.example.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a number is written that is exact and vague at once: 约12.35亿元, 12.35亿元左右. One digit behind the point is a usual way to be vague. */
final class VagueNumber {

	private static final Pattern FORM = Pattern
			.compile("(?<before>大约|约)\\s*\\d+\\.\\d{2,}|\\d+\\.\\d{2,}\\s*[^\\d\\s，。；、：（）]{0,6}?(?<after>左右|上下)");

	private VagueNumber() {
	}

	/** Finds such numbers in a text. */
	static Matcher in(String text) {
		return FORM.matcher(text);
	}

	/** The word that makes a number vague; the matcher has found one. */
	static String word(Matcher found) {
		return found.group("before") == null ? found.group("after") : found.group("before");
	}
}
