package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.model.text.NameKey;

/**
 * Gives nodes ids to which positions can be tied. An id is the kind of the node and the shortest of its descriptions that fits no other node: its code or its name;
 * then its name with what it is in; then that with a mark of its text; at last with a number. So an id says nothing of places, numbers and order in the text, and
 * survives whatever happens elsewhere in the plan: a project that is moved to another box keeps its id, and so do two of the same name that change places. An
 * indicator with a code ({@code @ 代码}) survives its own renaming; for all others see {@link Renames}.
 *
 * @param <E> what the nodes are made of
 */
final class NodeIds<E> {

	/**
	 * The ids of an element.
	 *
	 * @param id     its own
	 * @param others plainer ones that it shares with others
	 */
	record Ids(String id, List<String> others) {
	}

	private final Map<E, List<String>> descriptions = new LinkedHashMap<>();
	private final Map<String, Integer> fitting = new HashMap<>();
	private final Map<E, Ids> made = new HashMap<>();

	/**
	 * Adds an element.
	 *
	 * @param kind   first part of its ids
	 * @param name   its code or name
	 * @param within what it is in, the nearest first; nulls are left out
	 * @param text   what else tells it from others
	 */
	void add(E element, String kind, String name, List<String> within, String text) {
		List<String> all = new ArrayList<>();
		String description = kind + "/" + key(name);
		all.add(description);
		for (String place : within) {
			description += "@" + key(place);
			all.add(description);
		}
		all.add(description + "~" + Integer.toHexString(key(text).hashCode()));
		descriptions.put(element, all.stream().distinct().toList());
	}

	/** The ids of an element that was added. All must have been added before this is asked first. */
	Ids of(E element) {
		if (made.isEmpty()) {
			make();
		}
		return made.get(element);
	}

	private void make() {
		descriptions.values().forEach(all -> all.forEach(each -> fitting.merge(each, 1, Integer::sum)));
		Map<String, Integer> numbers = new HashMap<>();
		descriptions.forEach((element, all) -> {
			int unique = 0;
			while (unique < all.size() && fitting.get(all.get(unique)) > 1) {
				unique++;
			}
			String id = unique < all.size() ? all.get(unique) : all.getLast() + "." + numbers.merge(all.getLast(), 1, Integer::sum);
			made.put(element, new Ids(id, all.subList(0, Math.min(unique, all.size())).reversed()));
		});
	}

	private static String key(String name) {
		return name == null ? "" : NameKey.of(name).key();
	}
}
