package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.rules.facts.Fact;
import org.planwright.rules.reading.Passage;

/**
 * Finds what a statement of the body is about among the parts of projects (退耕还湿50公顷 of a wetland project). Parts have names that many projects may use, so a part is found only where the
 * passage names its project or agrees with it in another size.
 */
final class Components {

	/** A size of a project. */
	record Component(Work work, Scale scale) {
	}

	private static final int MOST = 12;
	private static final int SHORTEST = 3;
	private static final int HEAD = 3;
	private static final int LONGEST_PLACE = 6;

	private final Map<String, List<Component>> byMeasure = new HashMap<>();
	private final WorkNames names;

	Components(PlanWorks works) {
		names = works.names();
		for (Work work : works.all()) {
			for (Scale scale : work.scales()) {
				if (scale.measure().length() >= SHORTEST) {
					byMeasure.computeIfAbsent(scale.measure(), any -> new ArrayList<>(1)).add(new Component(work, scale));
				}
			}
		}
	}

	/** The one part that a statement of a passage is about, in the same dimension. */
	Optional<Component> find(Passage passage, Fact fact) {
		List<Component> named = named(fact);
		List<Component> fitting = named.stream().filter(component -> component.scale().isComparable(fact) && isAnchored(passage, fact, component)).toList();
		return fitting.stream().map(Component::work).distinct().count() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
	}

	/** The parts of that name, or of the name without the place that the project is named after. */
	private List<Component> named(Fact fact) {
		String name = names.of(fact.subject().text()).key();
		List<Component> named = few(name);
		for (int start = 2; named.isEmpty() && start <= LONGEST_PLACE && start + SHORTEST <= name.length(); start++) {
			String place = name.substring(0, start);
			named = few(name.substring(start)).stream().filter(component -> component.work().name().core().startsWith(place)).toList();
		}
		return named;
	}

	private List<Component> few(String measure) {
		List<Component> named = byMeasure.getOrDefault(measure, List.of());
		return named.size() > MOST ? List.of() : named;
	}

	private boolean isAnchored(Passage passage, Fact fact, Component component) {
		String core = component.work().name().core();
		if (core.length() > HEAD && passage.text().contains(core.substring(0, HEAD))) {
			return true;
		}
		return passage.facts().facts().stream().filter(other -> other != fact && PlanWorks.isSize(other))
				.anyMatch(other -> named(other).stream().anyMatch(part -> part.work() == component.work() && part.scale().isComparable(other) && !part.scale().contradicts(other)));
	}
}
