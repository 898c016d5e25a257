package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which of many words stand in texts, in time linear in the texts. */
final class WordScan {

	private final Map<Integer, List<String>> byStart = new HashMap<>();

	/** Words of at least two signs; shorter ones are left out. */
	WordScan(Collection<String> words) {
		for (String word : words) {
			if (word.length() > 1) {
				byStart.computeIfAbsent(start(word, 0), any -> new ArrayList<>(1)).add(word);
			}
		}
	}

	/** Adds the words that stand in a text. */
	void in(String text, Set<String> found) {
		for (int at = 0; at + 1 < text.length(); at++) {
			List<String> words = byStart.get(start(text, at));
			if (words != null) {
				for (String word : words) {
					if (text.startsWith(word, at)) {
						found.add(word);
					}
				}
			}
		}
	}

	private static int start(String text, int at) {
		return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
	}
}
