package org.planwright.rules.naming;

import java.util.List;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rule on names in two spellings. What looks alike and is not one is data: {@code names.json}. */
public class SpellingRules extends RuleSet {

	private final Readings readings;
	private final PlaceSpellings spellings;

	@Inject
	public SpellingRules(Readings readings, Dictionaries dictionaries) {
		this.readings = readings;
		spellings = new PlaceSpellings(dictionaries.read("names.json"));
	}

	/** T02: a place has one name in one plan. */
	@Check(CheckType.NORMAL)
	public void placesHaveOneName(Plan plan) {
		List<Written> lines = PrintedLines.of(plan, readings);
		for (PlaceSpellings.Pair pair : spellings.in(lines.stream().map(Written::text).toList())) {
			PlaceSpellings.Place rare = pair.rare().first();
			PlaceSpellings.Place usual = pair.usual().first();
			Written other = lines.get(usual.text());
			String variant = switch (pair.evidence()) {
				case TIMES -> null;
				case SOUND -> "sound";
				case LIKENESS -> "alike";
			};
			Report report = report("T02", variant).with(pair.rare().name(), pair.rare().times(), pair.usual().name(), pair.usual().times());
			other.also(report, "usual", usual.start(), usual.end(), pair.usual().name());
			lines.get(rare.text()).at(report, rare.start(), rare.end());
		}
	}
}
