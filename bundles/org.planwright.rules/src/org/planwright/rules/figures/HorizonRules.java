package org.planwright.rules.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rule on goals far ahead. */
public class HorizonRules extends RuleSet {

	private record Place(Passage passage, Fact fact) {
	}

	private static final Pattern LONG_RANGE = Pattern.compile("远景|展望|愿景|长远|中长期|20[3-9]\\d|二[〇○零]三五|总体目标|主要目标|发展目标|奋斗目标");
	private static final int LONG_RANGE_YEAR = 2035;
	private static final int SHOWN = 2;

	private final Readings readings;

	@Inject
	HorizonRules(Readings readings) {
		this.readings = readings;
	}

	/** S04: figures for the long-range year are in the section on it. One finding a plan. */
	@Check(CheckType.NORMAL)
	public void longRangeFiguresHaveTheirSection(Plan plan) {
		PlanReading reading = readings.of(plan);
		int horizon = plan.getHorizon() == null ? LONG_RANGE_YEAR : plan.getHorizon();
		if (reading.period().base() == 0 || reading.lastYear() >= horizon) {
			return;
		}
		List<Place> found = new ArrayList<>();
		for (Passage passage : reading.passages()) {
			if (passage.isBody() && !LONG_RANGE.matcher(passage.headings()).find()) {
				passage.facts().facts().stream().filter(fact -> fact.period().to() != null && fact.period().to() == horizon && fact.number().isPresent())
						.forEach(fact -> found.add(new Place(passage, fact)));
			}
		}
		if (!found.isEmpty()) {
			Place first = found.get(0);
			Report report = report("S04").with(String.valueOf(horizon), found.size(), first.fact.subject().text());
			found.stream().skip(1).limit(SHOWN).forEach(place -> report.also("other", place.passage.line(), place.passage.content(), place.fact.amountSpan().start(), place.fact.amountSpan().end()));
			report.at(first.passage.line(), first.passage.content(), first.fact.amountSpan().start(), first.fact.amountSpan().end());
		}
	}
}
