package org.planwright.rules.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of a plan by pairs of neighbouring characters, to find how much of a phrase stands in one of them. */
final class PhraseIndex {

	private final Map<Integer, List<Integer>> byPair = new HashMap<>();

	PhraseIndex(List<PlanText> texts) {
		for (int i = 0; i < texts.size(); i++) {
			for (Integer pair : Wording.pairs(Wording.of(texts.get(i).text()))) {
				byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(i);
			}
		}
	}

	/** The greatest part of the pairs of a phrase that one text holds, from 0 to 1. */
	double best(String phrase) {
		var pairs = Wording.pairs(Wording.of(phrase));
		Map<Integer, Integer> held = new HashMap<>();
		int best = 0;
		for (Integer pair : pairs) {
			for (Integer text : byPair.getOrDefault(pair, List.of())) {
				best = Math.max(best, held.merge(text, 1, Integer::sum));
			}
		}
		return pairs.isEmpty() ? 0 : (double) best / pairs.size();
	}
}
