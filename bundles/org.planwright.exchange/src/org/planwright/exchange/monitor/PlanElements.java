package org.planwright.exchange.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.NearNames;

/** The indicators and projects of a plan, found by the names that files call them by. */
final class PlanElements {

	/** In shorter names a sign makes another name. */
	private static final int SHORTEST = 4;

	private final Map<NameKey, List<Indicator>> indicators = new HashMap<>();
	private final Map<NameKey, List<Project>> projects = new HashMap<>();
	private final NearNames<String> indicatorNames = new NearNames<>();
	private final NearNames<String> projectNames = new NearNames<>();

	PlanElements(Plan plan) {
		plan.indicators().forEach(indicator -> add(indicator, indicators, indicatorNames));
		plan.projects().forEach(project -> add(project, projects, projectNames));
	}

	private static <T extends Referable> void add(T element, Map<NameKey, List<T>> elements, NearNames<String> names) {
		if (element.getName() != null) {
			elements.computeIfAbsent(NameKey.of(element.getName()), any -> new ArrayList<>(1)).add(element);
			names.add(element.getName(), element.getName());
		}
	}

	/** All indicators of a name. */
	List<Indicator> indicators(String name) {
		return indicators.getOrDefault(NameKey.of(name), List.of());
	}

	/** All projects of a name; in one box only where it is named. */
	List<Project> projects(String name, String box) {
		List<Project> all = projects.getOrDefault(NameKey.of(name), List.of());
		return box.isEmpty() ? all : all.stream().filter(project -> project.eContainer() instanceof Box in && in.getNumber() != null
				&& NameKey.of(in.getNumber()).equals(NameKey.of(box))).toList();
	}

	/** A name of the plan that is nearly the same. */
	private Optional<String> near(String name, boolean project) {
		return (project ? projectNames : indicatorNames).nearest(name).or(() -> misspelt(name, project ? projects.keySet() : indicators.keySet())
				.map(key -> project ? projects.get(key).getFirst().getName() : indicators.get(key).getFirst().getName()));
	}

	/** The only name of which one sign is another, as 森林复盖率; in short names that is too much for names that are nearly the same. Figures are no slips. */
	private static Optional<NameKey> misspelt(String name, Set<NameKey> names) {
		String sought = NameKey.of(name).key();
		List<NameKey> found = names.stream().filter(each -> each.key().length() == sought.length() && sought.length() >= SHORTEST
				&& IntStream.range(0, sought.length()).filter(i -> sought.charAt(i) != each.key().charAt(i)).mapToObj(i -> Character.isDigit(sought.charAt(i))).toList().equals(List.of(false)))
				.limit(2).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** The only element of those that were found; empty for none or several, and that is said. */
	<T> Optional<T> one(List<T> found, ReportedEntry entry, List<MonitorProblem> problems) {
		if (found.size() != 1 && !entry.name().isEmpty()) {
			String kind = entry.project() ? "project" : "indicator";
			Optional<String> near = near(entry.name(), entry.project());
			problems.add(!found.isEmpty() ? MonitorProblem.error(entry.place(), "several." + kind, entry.name(), Integer.toString(found.size()))
					: near.isPresent() ? MonitorProblem.error(entry.place(), "near." + kind, entry.name(), near.get())
					: MonitorProblem.error(entry.place(), "unknown." + kind, entry.name()));
		}
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}
}
