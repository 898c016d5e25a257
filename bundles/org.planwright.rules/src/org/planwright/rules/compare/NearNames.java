package org.planwright.rules.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.text.NameKey;

/**
 * Finds the name that is nearly the same as another: most pairs of neighbouring signs are common, and the numbers and directions in them agree. Building takes time
 * linear in the names; a search looks only at names that share a pair of signs which few names have. For one thread.
 *
 * @param <T> what has a name
 */
public final class NearNames<T> {

	/** How much of two names must be common (coefficient of Dice over pairs of signs) for them to be nearly the same. */
	private static final double ALIKE = 0.7;
	/** Pairs of signs that more names have (建设, 项目) lead to no candidates. */
	private static final int COMMON = 48;
	private static final String DISTINCTIVE = "一二三四五六七八九十0123456789东西南北上下";

	private record Named<T>(String key, T element) {
	}

	private final Map<String, List<Named<T>>> byPair = new HashMap<>();

	/** Adds something that can be found. */
	public void add(String name, T element) {
		String key = NameKey.of(name).key();
		Named<T> named = new Named<>(key, element);
		pairs(key).keySet().forEach(pair -> byPair.computeIfAbsent(pair, any -> new ArrayList<>(1)).add(named));
	}

	/** What has the name nearest to this one; empty when none is near, or two are equally near. */
	public Optional<T> nearest(String name) {
		String key = NameKey.of(name).key();
		Map<Named<T>, Boolean> seen = new HashMap<>();
		Named<T> best = null;
		double nearness = 0;
		boolean tie = false;
		for (String pair : pairs(key).keySet()) {
			List<Named<T>> having = byPair.getOrDefault(pair, List.of());
			if (having.size() > COMMON) {
				continue;
			}
			for (Named<T> candidate : having) {
				if (seen.put(candidate, true) == null) {
					double alike = alike(key, candidate.key);
					tie = alike == nearness && best != null || tie && alike < nearness;
					if (alike > nearness) {
						best = candidate;
						nearness = alike;
					}
				}
			}
		}
		return best == null || tie || nearness < ALIKE ? Optional.empty() : Optional.of(best.element);
	}

	private static double alike(String one, String other) {
		if (!distinctive(one).equals(distinctive(other))) {
			return 0;
		}
		Map<String, Integer> pairs = pairs(one);
		int common = 0;
		for (Map.Entry<String, Integer> pair : pairs(other).entrySet()) {
			common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
		}
		return 2.0 * common / (one.length() + other.length() - 2);
	}

	private static Map<String, Integer> pairs(String key) {
		Map<String, Integer> pairs = new HashMap<>();
		for (int i = 0; i + 2 <= key.length(); i++) {
			pairs.merge(key.substring(i, i + 2), 1, Integer::sum);
		}
		return pairs;
	}

	private static String distinctive(String name) {
		StringBuilder signs = new StringBuilder();
		name.chars().filter(c -> DISTINCTIVE.indexOf(c) >= 0).forEach(c -> signs.append((char) c));
		return signs.toString();
	}
}
