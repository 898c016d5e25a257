package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds projects by names that vary. Made in time linear in the names; what a name finds does not depend on how many there are: names that more than a few
 * projects bear find none.
 */
final class WorkIndex {

	private static final int MOST = 6;
	private static final int HEAD = 2;
	private static final int TAIL = 4;
	private static final int SHORTEST_SIMILAR = 7;
	private static final int SHORTEST_TAIL = 4;
	/** How much longer the longer of two names that end alike may be. */
	private static final int MOST_BEFORE = 6;

	private final Map<String, List<Work>> byKey = new HashMap<>();
	private final Map<String, List<Work>> byCore = new HashMap<>();
	private final Map<String, List<Work>> byEnd = new HashMap<>();
	private final Map<String, List<Work>> byHeadAndTail = new HashMap<>();
	private final Map<String, List<Work>> byPlace = new HashMap<>();

	WorkIndex(List<Work> works) {
		for (Work work : works) {
			WorkName name = work.name();
			add(byKey, name.key(), work);
			add(byCore, name.core(), work);
			for (int start = 1; start <= Math.min(MOST_BEFORE, name.core().length() - SHORTEST_TAIL); start++) {
				add(byEnd, name.core().substring(start), work);
			}
			if (name.core().length() >= SHORTEST_SIMILAR) {
				add(byHeadAndTail, headAndTail(name.core()), work);
			}
			name.route().ifPresent(route -> {
				route.ends().forEach(end -> add(byPlace, end, work));
				if (!route.number().isEmpty()) {
					add(byPlace, route.number(), work);
				}
			});
		}
	}

	/** The projects that are the same by their names, sizes aside; those of a way by its ends. */
	List<Work> same(WorkName name) {
		if (name.route().isPresent()) {
			return routes(name.route().get());
		}
		List<Work> same = few(byKey, name.key());
		return (same.isEmpty() ? few(byCore, name.core()) : same).stream().filter(work -> work.name().route().isEmpty() && !work.name().hasOtherOwner(name)).toList();
	}

	/** The projects whose names agree but for a word in the middle. */
	List<Work> similar(WorkName name) {
		if (name.core().length() < SHORTEST_SIMILAR || name.route().isPresent()) {
			return List.of();
		}
		return few(byHeadAndTail, headAndTail(name.core())).stream()
				.filter(work -> work.name().distinctive().equals(name.distinctive()) && !work.name().hasOtherOwner(name)).toList();
	}

	/** The projects whose name ends with this one, or this one with theirs. */
	List<Work> ending(WorkName name) {
		if (name.route().isPresent() || name.core().length() < SHORTEST_TAIL) {
			return List.of();
		}
		Set<Work> found = new LinkedHashSet<>(few(byEnd, name.core()));
		for (int start = 1; start <= Math.min(MOST_BEFORE, name.core().length() - SHORTEST_TAIL); start++) {
			found.addAll(few(byCore, name.core().substring(start)));
		}
		return List.copyOf(found);
	}

	private List<Work> routes(RouteName route) {
		Set<Work> found = new LinkedHashSet<>();
		route.ends().forEach(end -> found.addAll(few(byPlace, end)));
		if (!route.number().isEmpty()) {
			found.addAll(few(byPlace, route.number()));
		}
		return found.stream().filter(work -> work.name().route().orElseThrow().isSame(route)).toList();
	}

	/** All projects of one name, wherever they are, where there are a few. */
	List<List<Work>> groups() {
		return byKey.values().stream().filter(works -> works.size() > 1 && works.size() <= MOST).toList();
	}

	private static List<Work> few(Map<String, List<Work>> index, String key) {
		List<Work> works = index.getOrDefault(key, List.of());
		return works.size() > MOST ? List.of() : works;
	}

	private static void add(Map<String, List<Work>> index, String key, Work work) {
		List<Work> works = index.computeIfAbsent(key, any -> new ArrayList<>(1));
		if (works.size() <= MOST && !works.contains(work)) {
			works.add(work);
		}
	}

	private static String headAndTail(String name) {
		return name.substring(0, HEAD) + name.substring(name.length() - TAIL);
	}
}
