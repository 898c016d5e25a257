package org.planwright.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of keys and values up to the caret.
 *
 * @param used  the keys that stand in it
 * @param key   the last key before the caret; empty when there is none
 * @param fresh whether nothing but the word at the caret stands behind that key: a value is wanted
 * @param typed the word at the caret, behind the last blank or 、
 */
record KeyedLine(Set<String> used, String key, boolean fresh, String typed) {

	/**
	 * Reads a line.
	 *
	 * @param line behind the word that makes it one
	 * @param keys the keys that it may have
	 */
	static KeyedLine of(String line, Set<String> keys) {
		List<String> words = new ArrayList<>(List.of(line.split("[ \\t\\u3000]+", -1)));
		String last = words.removeLast();
		Set<String> used = new LinkedHashSet<>();
		String key = "";
		boolean fresh = false;
		for (String word : words) {
			if (keys.contains(word)) {
				used.add(word);
				key = word;
				fresh = true;
			} else if (!word.isEmpty()) {
				// a list goes on where the word before ended with its separator
				fresh = word.endsWith("、");
			}
		}
		int separator = last.lastIndexOf('、');
		return new KeyedLine(used, key, fresh || separator >= 0, last.substring(separator + 1));
	}

	/** Whether the word at the caret can be a key. */
	boolean mayBeKey() {
		return !fresh;
	}
}
