package org.planwright.rules.facts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Words with a meaning each, found at their beginning or their end in a text; the longest counts. */
final class Words {

	/** A word found in a text. */
	record Match(String word, String meaning, int start, int end) {
	}

	private final Map<String, String> meanings = new HashMap<>();
	private final BitSet firsts = new BitSet();
	private final BitSet lasts = new BitSet();
	private int longest;

	void add(String word, String meaning) {
		meanings.putIfAbsent(word, meaning);
		firsts.set(word.charAt(0));
		lasts.set(word.charAt(word.length() - 1));
		longest = Math.max(longest, word.length());
	}

	/** The longest word that ends at an offset and does not begin before another; null when there is none. */
	Match endingAt(String text, int end, int lowest) {
		if (end <= lowest || !lasts.get(text.charAt(end - 1))) {
			return null;
		}
		for (int start = Math.max(lowest, end - longest); start < end; start++) {
			String meaning = meanings.get(text.substring(start, end));
			if (meaning != null) {
				return new Match(text.substring(start, end), meaning, start, end);
			}
		}
		return null;
	}

	/** The longest word that starts at an offset and does not end behind another; null when there is none. */
	Match startingAt(String text, int start, int highest) {
		if (start >= highest || !firsts.get(text.charAt(start))) {
			return null;
		}
		for (int end = Math.min(highest, start + longest); end > start; end--) {
			String meaning = meanings.get(text.substring(start, end));
			if (meaning != null) {
				return new Match(text.substring(start, end), meaning, start, end);
			}
		}
		return null;
	}

	/** The last of the words within a stretch; null when there is none. */
	Match lastIn(String text, int from, int to) {
		for (int end = to; end > from; end--) {
			Match match = endingAt(text, end, from);
			if (match != null) {
				return match;
			}
		}
		return null;
	}

	boolean contains(String word) {
		return meanings.containsKey(word);
	}
}
