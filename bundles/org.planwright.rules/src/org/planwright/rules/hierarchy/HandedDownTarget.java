package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Plan;
import org.planwright.rules.compare.IndicatorCells;

/**
 * A binding target that the plan above hands down to the region of a plan, and what the plan makes of it.
 *
 * @param above  the indicator of the upper plan; never null
 * @param own    that of the plan; null when it has none
 * @param given  what is handed down, as {@link GoalText} says it
 * @param stated what the plan states as its goal; empty when nothing
 */
public record HandedDownTarget(Indicator above, Indicator own, String given, String stated, State state) {

	/** What a plan makes of a target. */
	public enum State {
		/** Its own is not worse, or it says that it meets what is handed down. */
		MET,
		/** Its own is worse. */
		MISSED,
		/** It does not have the indicator. */
		ABSENT,
		/** The two cannot be compared. */
		INCOMPARABLE
	}

	/** The targets for a plan, in the order of the upper plan; none when that is not known or divides nothing among regions. */
	public static List<HandedDownTarget> of(Plan plan) {
		UpperIndicators upper = UpperIndicators.of(plan).orElse(null);
		if (upper == null) {
			return List.of();
		}
		Map<Indicator, Indicator> owns = new HashMap<>();
		for (Indicator indicator : plan.indicators()) {
			Indicator above = upper.above(indicator);
			if (above != null) {
				owns.putIfAbsent(above, indicator);
			}
		}
		List<HandedDownTarget> targets = new ArrayList<>();
		for (Indicator above : upper.all()) {
			Indicator own = owns.get(above);
			if (above.getAttribute() == IndicatorAttribute.BINDING || own != null && own.getAttribute() == IndicatorAttribute.BINDING) {
				HandedDown.to(plan.getRegion(), above).ifPresent(given -> targets.add(
						new HandedDownTarget(above, own, GoalText.of(given.goal()), own == null ? "" : GoalText.of(own), own == null ? State.ABSENT : state(own, above, given))));
			}
		}
		return targets;
	}

	private static State state(Indicator own, Indicator above, HandedDown given) {
		if (Goal.isDelegated(own) || GoalText.of(own).equals(GoalText.of(given.goal()))) {
			return State.MET;
		}
		return Goal.of(own).flatMap(goal -> isMissed(own, goal, above, given)).map(missed -> missed ? State.MISSED : State.MET).orElse(State.INCOMPARABLE);
	}

	/** Whether a goal is worse than what is handed down; empty when they cannot be compared. */
	static Optional<Boolean> isMissed(Indicator indicator, Goal goal, Indicator above, HandedDown given) {
		Direction better = Comparisons.better(indicator, above, goal.role()).orElse(null);
		if (better == null || goal.role() != given.goal().role()) {
			return Optional.empty();
		}
		Optional<BigDecimal> own = goal.limit(better).flatMap(number -> IndicatorCells.convert(number, goal.unit(), given.goal().unit()));
		return own.flatMap(number -> given.goal().limit(better).map(least -> Comparisons.isWorse(number, least, better)));
	}
}
