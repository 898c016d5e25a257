package org.planwright.exchange.export.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Details;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Reference;

/** Where what can be named is named in the same plan: in prose, printed or as a check, and by projects that support it. */
final class Uses {

	private final Map<Referable, Set<Line>> lines = new HashMap<>();
	private final Map<Referable, List<Project>> supporters = new HashMap<>();

	Uses(Plan plan) {
		TreeIterator<EObject> all = plan.eAllContents();
		while (all.hasNext()) {
			EObject each = all.next();
			if (each instanceof Reference reference && reference.getTarget() != null && lineOf(reference) != null) {
				lines.computeIfAbsent(reference.getTarget(), target -> new LinkedHashSet<>()).add(lineOf(reference));
			}
		}
		for (Project project : plan.projects()) {
			Details.supports(project).forEach(target -> supporters.computeIfAbsent(target, each -> new ArrayList<>()).add(project));
		}
	}

	private static Line lineOf(EObject element) {
		EObject container = element;
		while (container != null && !(container instanceof Line)) {
			container = container.eContainer();
		}
		return (Line) container;
	}

	/** The lines that name something in their prose, in order. */
	Set<Line> linesNaming(Referable target) {
		return lines.getOrDefault(target, Set.of());
	}

	/** The projects that support something, in order. */
	List<Project> supporting(Referable target) {
		return supporters.getOrDefault(target, List.of());
	}
}
