package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.planwright.model.Details;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.TextRole;
import org.planwright.model.text.Widths;
import org.planwright.rules.compare.IndicatorCells;

/**
 * The indicators of a plan beside those of the plan above it.
 *
 * @param upper the plan above
 * @param pairs those of the plan that have one above them, in the order of the plan; then those of the upper plan that the plan does not have
 */
public record UpperComparison(Plan upper, List<Pair> pairs) {

	/**
	 * Two indicators that are the same.
	 *
	 * @param own        that of the plan; null when it has none
	 * @param above      that of the upper plan; never null
	 * @param goal       what the plan states as its goal, as {@link GoalText} says it; empty when nothing
	 * @param aboveGoal  what the upper plan states for itself
	 * @param handedDown what it hands down to the region of the plan; empty when nothing
	 * @param difference the plan's number less the one handed down, else less that of the upper plan, in the unit of the latter; empty when they cannot be compared
	 * @param reason     what the plan says about it
	 */
	public record Pair(Indicator own, Indicator above, String goal, String aboveGoal, String handedDown, Optional<BigDecimal> difference, String reason) {
	}

	/** The comparison; empty when the plan names no upper plan that is known. */
	public static Optional<UpperComparison> of(Plan plan) {
		return UpperIndicators.of(plan).map(upper -> new UpperComparison(upper.plan(), pairs(plan, upper)));
	}

	private static List<Pair> pairs(Plan plan, UpperIndicators upper) {
		List<Pair> pairs = new ArrayList<>();
		Set<Indicator> met = new HashSet<>();
		for (Indicator own : plan.indicators()) {
			Indicator above = upper.above(own);
			if (above != null) {
				met.add(above);
				pairs.add(pair(own, above, plan.getRegion()));
			}
		}
		for (Indicator above : upper.all()) {
			if (!met.contains(above)) {
				pairs.add(new Pair(null, above, "", GoalText.of(above), handedDown(plan.getRegion(), above), Optional.empty(), ""));
			}
		}
		return pairs;
	}

	private static Pair pair(Indicator own, Indicator above, String region) {
		Optional<Goal> compared = HandedDown.to(region, above).map(HandedDown::goal).or(() -> Goal.of(above));
		Optional<BigDecimal> difference = Goal.of(own).flatMap(goal -> compared.filter(other -> other.role() == goal.role()).flatMap(other -> difference(own, goal, above, other)));
		return new Pair(own, above, GoalText.of(own), GoalText.of(above), handedDown(region, above), difference, reason(own));
	}

	private static Optional<BigDecimal> difference(Indicator own, Goal goal, Indicator above, Goal other) {
		Direction side = Comparisons.better(own, above, goal.role()).orElse(Direction.UP);
		return number(goal, side).flatMap(number -> IndicatorCells.convert(number, goal.unit(), other.unit()))
				.flatMap(number -> number(other, side).map(number::subtract));
	}

	private static Optional<BigDecimal> number(Goal goal, Direction side) {
		return goal.limit(side).or(() -> goal.value().number());
	}

	private static String handedDown(String region, Indicator above) {
		return HandedDown.to(region, above).map(given -> GoalText.of(given.goal())).orElse("");
	}

	private static String reason(Indicator indicator) {
		String remark = Details.text(indicator, TextRole.REMARK);
		return remark != null ? Widths.trim(remark) : Widths.trim(indicator.cell(CellRole.REMARK).lexeme());
	}
}
