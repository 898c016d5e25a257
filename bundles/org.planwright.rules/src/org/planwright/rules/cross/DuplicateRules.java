package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;
import org.planwright.rules.facts.Span;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** A project is listed once. */
public class DuplicateRules extends RuleSet {

	private static final int MOST = 6;
	private static final int SHORTEST = 4;
	private static final int SHORTEST_WRITTEN = 6;

	private final WorkReadings readings;

	@Inject
	DuplicateRules(WorkReadings readings) {
		this.readings = readings;
	}

	/** X05: no project stands twice in the boxes, with the same name or with one that differs by a word that changes little. */
	@Check(CheckType.NORMAL)
	public void projectsAreListedOnce(Plan plan) {
		PlanWorks works = readings.works(plan);
		Map<Project, Work> byProject = new HashMap<>();
		works.all().forEach(work -> byProject.put(work.project(), work));
		Map<String, List<Mention>> byName = new LinkedHashMap<>();
		for (Passage passage : readings.reading(plan).passages()) {
			if (byProject.containsKey(passage.project())) {
				for (Mention mention : Mention.in(passage, works.names())) {
					byName.computeIfAbsent(mention.name().loose(), any -> new ArrayList<>(1)).add(mention);
				}
			}
		}
		Set<Project> reported = new HashSet<>();
		byName.values().stream().filter(mentions -> mentions.size() > 1 && mentions.size() <= MOST).forEach(mentions -> compare(mentions, byProject, reported));
	}

	private void compare(List<Mention> mentions, Map<Project, Work> works, Set<Project> reported) {
		for (int i = 1; i < mentions.size(); i++) {
			Mention later = mentions.get(i);
			for (Mention first : mentions.subList(0, i)) {
				Work one = works.get(first.project());
				Work other = works.get(later.project());
				if (one != other && isSame(first, later) && one.isSame(other) && ScaleRules.contradiction(one, other).isEmpty() && reported.add(later.project())) {
					report(first, later, one, other);
				}
			}
		}
	}

	private static boolean isSame(Mention first, Mention later) {
		WorkName one = first.name();
		WorkName other = later.name();
		boolean stages = one.stage().isEmpty() || other.stage().isEmpty() || one.stage().equals(other.stage());
		boolean equal = first.whole() && later.whole() && NameKey.of(first.text()).equals(NameKey.of(later.text()));
		int length = one.loose().length();
		return stages && !one.hasOtherOwner(other) && one.route().equals(other.route()) && (length >= SHORTEST || equal && first.text().length() >= SHORTEST_WRITTEN);
	}

	private void report(Mention first, Mention later, Work one, Work other) {
		boolean equal = first.whole() && later.whole() && NameKey.of(first.project().getName()).equals(NameKey.of(later.project().getName()));
		Span span = later.span();
		report("X05", equal ? null : "near").with(later.text(), other.box(), first.text(), one.box())
				.also("first", first.passage().line(), first.passage().content(), first.span().start(), first.span().end(), first.text())
				.at(later.passage().line(), later.passage().content(), span.start(), span.end());
	}
}
