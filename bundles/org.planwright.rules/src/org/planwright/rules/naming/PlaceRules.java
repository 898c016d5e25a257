package org.planwright.rules.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rule on the places of projects. Gazetteers are data: {@code places.json}. */
public class PlaceRules extends RuleSet {

	private final Readings readings;
	private final PlaceNames names;

	@Inject
	public PlaceRules(Readings readings, Dictionaries dictionaries) {
		this.readings = readings;
		names = new PlaceNames(dictionaries.read("names.json"), dictionaries.read("places.json"));
	}

	/** P03: the places of projects are known. */
	@Check(CheckType.NORMAL)
	public void placesAreKnown(Plan plan) {
		Map<String, Project> projects = new TreeMap<>();
		List<String> places = new ArrayList<>();
		for (Project project : plan.projects()) {
			for (String name : project.names(NamesRole.PLACE)) {
				String place = Widths.withoutBlanks(name);
				places.add(place);
				projects.putIfAbsent(place, project);
			}
		}
		if (places.isEmpty()) {
			return;
		}
		for (PlaceNames.Unknown unknown : names.unknown(plan.getRegion(), places, PrintedLines.of(plan, readings).stream().map(Written::text).toList())) {
			Project project = projects.get(unknown.place());
			if (unknown.meant().isPresent()) {
				report("P03").with(unknown.place(), unknown.meant().get()).at(project);
			} else {
				report("P03", "unknown").with(unknown.place(), plan.getRegion()).at(project);
			}
		}
	}
}
