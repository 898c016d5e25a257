package org.planwright.rules.compliance;

import java.util.HashSet;
import java.util.Set;

import org.planwright.model.text.Widths;

/** Texts compared by their characters: blanks and the width of signs do not count. */
final class Wording {

	private static final String MARKS = "。；，、：！？;,:!?.";

	private Wording() {
	}

	/** The text as it is compared. */
	static String of(String text) {
		return Widths.withoutBlanks(Widths.halfWidth(text));
	}

	/** The text as it is compared, without marks at its ends. */
	static String bare(String text) {
		String plain = of(text);
		int from = 0;
		int to = plain.length();
		while (to > from && MARKS.indexOf(plain.charAt(to - 1)) >= 0) {
			to--;
		}
		while (from < to && MARKS.indexOf(plain.charAt(from)) >= 0) {
			from++;
		}
		return plain.substring(from, to);
	}

	/** The pairs of neighbouring characters, marks left out. */
	static Set<Integer> pairs(String text) {
		Set<Integer> pairs = new HashSet<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			if (MARKS.indexOf(text.charAt(i)) < 0 && MARKS.indexOf(text.charAt(i + 1)) < 0) {
				pairs.add(text.charAt(i) << Character.SIZE | text.charAt(i + 1));
			}
		}
		return pairs;
	}

	/** The part of the first pairs that the others hold, from 0 to 1. */
	static double share(Set<Integer> pairs, Set<Integer> others) {
		return pairs.isEmpty() ? 0 : (double) pairs.stream().filter(others::contains).count() / pairs.size();
	}
}
