package org.planwright.rules.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

	private record Named<T>(String distinctive, SignPairs pairs, T element) {
	}

	private final Map<Integer, List<Named<T>>> byPair = new HashMap<>();

	/** Adds something that can be found. */
	public void add(String name, T element) {
		Named<T> named = named(name, element);
		for (int pair : named.pairs.distinct()) {
			byPair.computeIfAbsent(pair, any -> new ArrayList<>(1)).add(named);
		}
	}

	/** What has the name nearest to this one; empty when none is near, or two are equally near. */
	public Optional<T> nearest(String name) {
		Named<T> sought = named(name, null);
		Set<Named<T>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Named<T> best = null;
		double nearness = 0;
		boolean tie = false;
		for (int pair : sought.pairs.distinct()) {
			List<Named<T>> having = byPair.getOrDefault(pair, List.of());
			if (having.size() > COMMON) {
				continue;
			}
			for (Named<T> candidate : having) {
				if (seen.add(candidate)) {
					double alike = candidate.distinctive.equals(sought.distinctive) ? candidate.pairs.alike(sought.pairs) : 0;
					tie = alike == nearness && best != null && best.element != candidate.element || tie && alike <= nearness;
					if (alike > nearness) {
						best = candidate;
						nearness = alike;
					}
				}
			}
		}
		return best == null || tie || nearness < ALIKE ? Optional.empty() : Optional.of(best.element);
	}

	private static <T> Named<T> named(String name, T element) {
		String key = NameKey.of(name).key();
		return new Named<>(distinctive(key), SignPairs.of(key), element);
	}

	private static String distinctive(String name) {
		StringBuilder signs = new StringBuilder();
		name.chars().filter(c -> DISTINCTIVE.indexOf(c) >= 0).forEach(c -> signs.append((char) c));
		return signs.toString();
	}
}
