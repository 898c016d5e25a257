package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SeriesValue;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** L05: the targets of the years lead to that of the period. */
public class YearlyTargetRules extends RuleSet {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

	/** L05 for all indicators. Rates of growth may rise and fall; only levels are looked at. */
	@Check(CheckType.NORMAL)
	public void yearsLeadToTheTarget(Plan plan) {
		if (plan.getPeriod() == null || plan.getPeriod().to() == null) {
			return;
		}
		for (Indicator indicator : plan.indicators()) {
			IndicatorKind kind = indicator.getKind();
			Goal goal = Goal.of(indicator).orElse(null);
			if (goal == null || goal.role() != CellRole.TARGET || kind == IndicatorKind.GROWTH_RATE || kind == IndicatorKind.DECLINE) {
				continue;
			}
			for (SeriesDetail series : Details.all(indicator, SeriesDetail.class)) {
				if (series.getRole() == SeriesRole.ANNUAL) {
					check(indicator, goal, series, plan.getPeriod().to());
				}
			}
		}
	}

	private void check(Indicator indicator, Goal goal, SeriesDetail series, int lastYear) {
		Map<Integer, SeriesValue> years = new TreeMap<>();
		for (SeriesValue value : series.getValues()) {
			year(value).ifPresent(year -> years.put(year, value));
		}
		if (isTotalOfFlows(goal, years)) {
			return;
		}
		SeriesValue last = years.get(lastYear);
		Optional<BigDecimal> end = last == null ? Optional.empty() : number(last, goal);
		if (end.isPresent() && !goal.value().bounds().contains(end.get())) {
			report("L05").with(Labels.of(indicator), lastYear, last.getValue().lexeme(), goal.value().lexeme())
					.also("target", goal.cell(), Literals.CELL__VALUE).at(last, Literals.SERIES_VALUE__VALUE);
			return;
		}
		order(indicator, goal, years);
	}

	/** Reports the first year that goes back. */
	private void order(Indicator indicator, Goal goal, Map<Integer, SeriesValue> years) {
		Direction direction = indicator.getDirection();
		if (direction != Direction.UP && direction != Direction.DOWN) {
			return;
		}
		BigDecimal before = null;
		SeriesValue previous = null;
		for (Map.Entry<Integer, SeriesValue> year : years.entrySet()) {
			BigDecimal now = number(year.getValue(), goal).orElse(null);
			if (now != null && before != null && Comparisons.isWorse(now, before, direction)) {
				report("L05", "order").with(Labels.of(indicator), year.getKey(), year.getValue().getValue().lexeme(), previous.getValue().lexeme())
						.also("before", previous, Literals.SERIES_VALUE__VALUE).at(year.getValue(), Literals.SERIES_VALUE__VALUE);
				return;
			}
			before = now == null ? before : now;
			previous = now == null ? previous : year.getValue();
		}
	}

	/** Whether each year says what comes to it, and all together are the target. */
	private static boolean isTotalOfFlows(Goal goal, Map<Integer, SeriesValue> years) {
		BigDecimal sum = BigDecimal.ZERO;
		for (SeriesValue value : years.values()) {
			Optional<BigDecimal> number = number(value, goal);
			if (number.isEmpty()) {
				return false;
			}
			sum = sum.add(number.get());
		}
		return years.size() > 1 && goal.value().bounds().contains(sum) && goal.value().bounds().isPoint();
	}

	private static Optional<BigDecimal> number(SeriesValue value, Goal goal) {
		return value.getValue() == null ? Optional.empty()
				: value.getValue().number().flatMap(number -> IndicatorCells.convert(number, value.getValue().unit().orElse(goal.unit()), goal.unit()));
	}

	private static Optional<Integer> year(SeriesValue value) {
		Matcher year = YEAR.matcher(value.getLabel() == null ? "" : value.getLabel());
		return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
	}
}
