package org.planwright.rules.compliance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which of many things a text is worth a closer look for, by words that the text must hold. One pass over the text, however many words there are. */
final class Triggers<T> {

	private record Word<T>(String word, T thing) {
	}

	private final Map<Character, List<Word<T>>> byFirst = new HashMap<>();
	private final BitSet firsts = new BitSet();

	/** Adds a thing by a word. */
	void add(String word, T thing) {
		firsts.set(word.charAt(0));
		byFirst.computeIfAbsent(word.charAt(0), any -> new ArrayList<>()).add(new Word<>(word, thing));
	}

	/** The things of which the text holds a word, in the order of their first words. */
	Set<T> in(String text) {
		Set<T> found = null;
		for (int at = 0; at < text.length(); at++) {
			if (!firsts.get(text.charAt(at))) {
				continue;
			}
			for (Word<T> word : byFirst.get(text.charAt(at))) {
				if (text.startsWith(word.word, at)) {
					found = found == null ? new LinkedHashSet<>() : found;
					found.add(word.thing);
				}
			}
		}
		return found == null ? Set.of() : found;
	}
}
