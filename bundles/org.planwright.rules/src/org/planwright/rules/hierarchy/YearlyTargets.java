package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.values.CellValue;
import org.planwright.rules.compare.IndicatorCells;

/** Whether what is planned for the years of an indicator leads to its target. Rates of growth may rise and fall; only levels are looked at. */
public final class YearlyTargets {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

	/**
	 * What is wrong with the values of the years.
	 *
	 * @param order  whether a year goes back behind the one before; else the last year is not the target
	 * @param year   whose value is wrong
	 * @param before the year that it goes back behind; 0 where it is not the order that is wrong
	 * @param other  what it contradicts: the target, or the value of the year before
	 * @param target where the target is stated
	 */
	public record Problem(boolean order, int year, CellValue value, int before, CellValue other, Cell target) {

		/** Variant of the message; null for the plain one. */
		public String variant() {
			return order ? "order" : null;
		}

		/** What its message says besides the name of the indicator, in order. */
		public Object[] arguments(String indicator) {
			return new Object[] { indicator, Integer.toString(year), value.lexeme(), other.lexeme() };
		}
	}

	private YearlyTargets() {
	}

	/** The year that the label of a value names. */
	public static OptionalInt year(String label) {
		Matcher year = YEAR.matcher(label == null ? "" : label);
		return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
	}

	/**
	 * The first thing that is wrong.
	 *
	 * @param years    what is planned for each year; a value without a unit is in that of the indicator
	 * @param lastYear of the period of the plan
	 */
	public static Optional<Problem> problem(Indicator indicator, SortedMap<Integer, CellValue> years, int lastYear) {
		Goal goal = Goal.of(indicator).orElse(null);
		IndicatorKind kind = indicator.getKind();
		if (goal == null || goal.role() != CellRole.TARGET || kind == IndicatorKind.GROWTH_RATE || kind == IndicatorKind.DECLINE || isTotalOfFlows(goal, years.values())) {
			return Optional.empty();
		}
		CellValue last = years.get(lastYear);
		Optional<BigDecimal> end = last == null ? Optional.empty() : number(last, goal);
		if (end.isPresent() && !goal.value().bounds().contains(end.get())) {
			return Optional.of(new Problem(false, lastYear, last, 0, goal.value(), goal.cell()));
		}
		return order(indicator.getDirection(), goal, years);
	}

	/** The first year that goes back. */
	private static Optional<Problem> order(Direction direction, Goal goal, SortedMap<Integer, CellValue> years) {
		if (direction != Direction.UP && direction != Direction.DOWN) {
			return Optional.empty();
		}
		BigDecimal before = null;
		int previous = 0;
		for (Map.Entry<Integer, CellValue> year : years.entrySet()) {
			BigDecimal now = number(year.getValue(), goal).orElse(null);
			if (now != null && before != null && Comparisons.isWorse(now, before, direction)) {
				return Optional.of(new Problem(true, year.getKey(), year.getValue(), previous, years.get(previous), goal.cell()));
			}
			before = now == null ? before : now;
			previous = now == null ? previous : year.getKey();
		}
		return Optional.empty();
	}

	/** Whether each year says what comes to it, and all together are the target. */
	private static boolean isTotalOfFlows(Goal goal, Collection<CellValue> years) {
		BigDecimal sum = BigDecimal.ZERO;
		for (CellValue value : years) {
			Optional<BigDecimal> number = number(value, goal);
			if (number.isEmpty()) {
				return false;
			}
			sum = sum.add(number.get());
		}
		return years.size() > 1 && goal.value().bounds().contains(sum) && goal.value().bounds().isPoint();
	}

	private static Optional<BigDecimal> number(CellValue value, Goal goal) {
		return value.number().flatMap(number -> IndicatorCells.convert(number, value.unit().orElse(goal.unit()), goal.unit()));
	}
}
