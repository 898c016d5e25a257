package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.model.plan.Project;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.NameForms;
import org.planwright.rules.facts.Subject;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;

/** The projects of a plan with their sizes, found by name. Immutable. */
final class PlanWorks {

	private final List<Work> works;
	private final WorkIndex index;
	private final WorkNames names;

	private PlanWorks(List<Work> works, WorkNames names) {
		this.works = works;
		this.index = new WorkIndex(works);
		this.names = names;
	}

	static PlanWorks of(PlanReading reading, WorkNames names) {
		Map<Project, List<Passage>> lines = new LinkedHashMap<>();
		for (Passage passage : reading.passages()) {
			if (passage.project() != null) {
				lines.computeIfAbsent(passage.project(), any -> new ArrayList<>(1)).add(passage);
			}
		}
		List<Work> works = new ArrayList<>();
		lines.forEach((project, passages) -> {
			Passage own = passages.get(0);
			WorkName name = names.of(project.getName() == null ? own.text() : project.getName());
			if (!name.key().isEmpty()) {
				works.add(new Work(project, own, name, scales(passages, name, names)));
			}
		});
		return new PlanWorks(List.copyOf(works), names);
	}

	private static List<Scale> scales(List<Passage> passages, WorkName name, WorkNames names) {
		List<Scale> scales = new ArrayList<>();
		for (Passage passage : passages) {
			for (Fact fact : passage.facts().facts()) {
				if (isSize(fact)) {
					scales.add(new Scale(measure(fact.subject(), name, names), fact, passage));
				}
			}
		}
		return List.copyOf(scales);
	}

	/** Whether a statement is one of how much is built or done, and not of a rate or a change. */
	static boolean isSize(Fact fact) {
		boolean kind = switch (fact.kind()) {
		case LEVEL, INCREMENT, PERIOD_TOTAL, MILESTONE, ENUMERATION -> true;
		default -> false;
		};
		return kind && fact.number().isPresent() && fact.amount().unit().filter(unit -> unit.dimension().isPercentageLike()).isEmpty();
	}

	private static String measure(Subject subject, WorkName project, WorkNames names) {
		if (NameForms.isGeneric(subject.text())) {
			return generic(subject.text());
		}
		WorkName name = names.of(subject.text());
		return name.key().equals(project.key()) || name.core().equals(project.core()) ? "" : name.key();
	}

	/** A measure as it is compared: 规模 is the project as such, 总建筑面积 is 建筑面积. */
	static String generic(String measure) {
		String plain = measure.startsWith("总") && measure.length() > 2 ? measure.substring(1) : measure;
		return plain.endsWith("规模") || plain.equals("数量") || plain.equals("总量") || plain.equals("总数") ? "" : plain;
	}

	/** All projects, in the order of the plan. */
	List<Work> all() {
		return works;
	}

	/** Finds projects by name. */
	WorkIndex index() {
		return index;
	}

	/** Brings names into the form that the index knows. */
	WorkNames names() {
		return names;
	}
}
