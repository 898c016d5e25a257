package org.planwright.rules.drafts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.NearNames;
import org.planwright.rules.ruleset.Labels;

/**
 * What of two drafts is the same thing: by what tells it surely, else by name, else by a name that is nearly the same. Of several things of one name each goes
 * with one of the other draft, in their order.
 *
 * @param both    things of both drafts: the later by the earlier, in the order of the later draft
 * @param added   things of the later draft alone
 * @param removed things of the earlier draft alone
 * @param <T> kind of thing
 */
public record Pairs<T>(Map<T, T> both, List<T> added, List<T> removed) {

	/** Pairs the indicators of two drafts: by code, by name within the box or table of one title, by name. */
	public static Pairs<Indicator> ofIndicators(Plan earlier, Plan later) {
		return of(earlier.indicators(), later.indicators(), Labels::of, Indicator::getCode, indicator -> inFrame(indicator, Labels.of(indicator)));
	}

	/** Pairs the projects of two drafts: by name within the box of one title, by name. */
	public static Pairs<Project> ofProjects(Plan earlier, Plan later) {
		return of(earlier.projects(), later.projects(), Project::getName, project -> inFrame(project, project.getName()));
	}

	/**
	 * Pairs the things of two drafts; those without a name are left out.
	 *
	 * @param keys what tells things more surely than their names, the surest first; each null where a thing has none
	 */
	@SafeVarargs
	public static <T> Pairs<T> of(List<T> earlier, List<T> later, Function<T, String> name, Function<T, String>... keys) {
		Set<T> left = new LinkedHashSet<>(earlier.stream().filter(thing -> isNamed(name.apply(thing))).toList());
		List<T> now = later.stream().filter(thing -> isNamed(name.apply(thing))).toList();
		Map<T, T> both = new HashMap<>();
		for (Function<T, String> key : keys) {
			pair(now, left, both, key);
		}
		pair(now, left, both, thing -> NameKey.of(name.apply(thing)).key());
		NearNames<T> near = new NearNames<>();
		left.forEach(thing -> near.add(name.apply(thing), thing));
		Map<T, T> ordered = new LinkedHashMap<>();
		List<T> added = new ArrayList<>();
		for (T thing : now) {
			T before = both.get(thing);
			if (before == null) {
				before = near.nearest(name.apply(thing)).filter(left::remove).orElse(null);
			}
			if (before == null) {
				added.add(thing);
			} else {
				ordered.put(thing, before);
			}
		}
		return new Pairs<>(ordered, added, List.copyOf(left));
	}

	private static <T> void pair(List<T> later, Set<T> earlier, Map<T, T> both, Function<T, String> key) {
		Map<String, Deque<T>> byKey = new HashMap<>();
		for (T thing : earlier) {
			String at = key.apply(thing);
			if (at != null) {
				byKey.computeIfAbsent(at, any -> new ArrayDeque<>(1)).add(thing);
			}
		}
		for (T thing : later) {
			String at = both.containsKey(thing) ? null : key.apply(thing);
			Deque<T> same = at == null ? null : byKey.get(at);
			if (same != null && !same.isEmpty()) {
				T before = same.poll();
				both.put(thing, before);
				earlier.remove(before);
			}
		}
	}

	private static String inFrame(Line line, String name) {
		boolean known = line.eContainer() instanceof Frame frame && frame.getTitle() != null && name != null;
		return known ? NameKey.of(((Frame) line.eContainer()).getTitle()) + "\n" + NameKey.of(name) : null;
	}

	private static boolean isNamed(String name) {
		return name != null && !NameKey.of(name).isEmpty();
	}
}
