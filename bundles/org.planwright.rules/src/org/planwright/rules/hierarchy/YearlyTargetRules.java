package org.planwright.rules.hierarchy;

import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SeriesValue;
import org.planwright.model.values.CellValue;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** L05: the targets of the years lead to that of the period. */
public class YearlyTargetRules extends RuleSet {

	/** L05 for all indicators. */
	@Check(CheckType.NORMAL)
	public void yearsLeadToTheTarget(Plan plan) {
		if (plan.getPeriod() == null || plan.getPeriod().to() == null) {
			return;
		}
		for (Indicator indicator : plan.indicators()) {
			for (SeriesDetail series : Details.all(indicator, SeriesDetail.class)) {
				if (series.getRole() == SeriesRole.ANNUAL) {
					check(indicator, series, plan.getPeriod().to());
				}
			}
		}
	}

	private void check(Indicator indicator, SeriesDetail series, int lastYear) {
		SortedMap<Integer, SeriesValue> places = new TreeMap<>();
		for (SeriesValue value : series.getValues()) {
			YearlyTargets.year(value.getLabel()).ifPresent(year -> places.put(year, value));
		}
		SortedMap<Integer, CellValue> years = new TreeMap<>();
		places.forEach((year, value) -> years.put(year, value.getValue() == null ? CellValue.parse("") : value.getValue()));
		YearlyTargets.problem(indicator, years, lastYear).ifPresent(problem -> {
			var report = report("L05", problem.variant()).with(problem.arguments(Labels.of(indicator)));
			if (problem.order()) {
				report.also("before", places.get(problem.before()), Literals.SERIES_VALUE__VALUE);
			} else {
				report.also("target", problem.target(), Literals.CELL__VALUE);
			}
			report.at(places.get(problem.year()), Literals.SERIES_VALUE__VALUE);
		});
	}
}
