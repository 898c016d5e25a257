package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.quantity.Dimension;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** Rules that compare targets with those of the plan above. */
public class TargetRules extends RuleSet {

	/** L01 and L07 in one pass over the indicators. */
	@Check(CheckType.EXPENSIVE)
	public void targetsAreNotWorseThanAbove(Plan plan) {
		UpperIndicators upper = UpperIndicators.of(plan).orElse(null);
		if (upper == null || upper.isOfSameRegion(plan)) {
			return;
		}
		for (Indicator indicator : plan.indicators()) {
			Indicator above = upper.above(indicator);
			Goal goal = above == null ? null : Goal.of(indicator).orElse(null);
			if (goal == null) {
				continue;
			}
			Optional<HandedDown> handedDown = HandedDown.to(plan.getRegion(), above);
			if (indicator.getAttribute() == IndicatorAttribute.BINDING || above.getAttribute() == IndicatorAttribute.BINDING) {
				handedDown.ifPresent(given -> binding(indicator, goal, above, given));
			} else if (indicator.getAttribute() == IndicatorAttribute.ANTICIPATORY && !Reasons.has(indicator)) {
				if (handedDown.isPresent()) {
					anticipatory(indicator, goal, above, handedDown.get());
				} else {
					anticipatory(indicator, goal, above, upper.plan().getName());
				}
			}
		}
	}

	/** L01: a binding target is not worse than what the upper plan hands down to the region. A cell that leaves the target to the authority above is what it says. */
	private void binding(Indicator indicator, Goal goal, Indicator above, HandedDown given) {
		if (HandedDownTarget.isMissed(indicator, goal, above, given).orElse(false)) {
			report("L01").with(Labels.of(indicator), goal.value().lexeme(), given.goal().value().lexeme())
					.also("upper", given.part(), Literals.SERIES_VALUE__VALUE).at(goal.cell(), Literals.CELL__VALUE);
		}
	}

	/** L07: an anticipatory target below what the upper plan hands down needs a word. */
	private void anticipatory(Indicator indicator, Goal goal, Indicator above, HandedDown given) {
		Direction better = Comparisons.better(indicator, above, goal.role()).orElse(null);
		if (better != null && isBelow(goal, given.goal(), better)) {
			report("L07", "allotted").with(Labels.of(indicator), goal.value().lexeme(), given.goal().value().lexeme())
					.also("upper", given.part(), Literals.SERIES_VALUE__VALUE).at(goal.cell(), Literals.CELL__VALUE);
		}
	}

	/**
	 * L07: an anticipatory target below that of the upper plan needs a word, where the two can be compared: rates, and shares and the like whose distance to the
	 * upper plan does not shrink. A region that catches up is below for good reason.
	 */
	private void anticipatory(Indicator indicator, Goal goal, Indicator above, String upperName) {
		Goal aboveGoal = Goal.of(above).orElse(null);
		Direction better = Comparisons.better(indicator, above, goal.role()).orElse(null);
		if (aboveGoal == null || better == null || !isComparable(indicator, goal) || !isBelow(goal, aboveGoal, better)) {
			return;
		}
		if (goal.role() != CellRole.TARGET || !catchesUp(indicator, goal, above, aboveGoal, better)) {
			report("L07").with(Labels.of(indicator), goal.value().lexeme(), upperName, aboveGoal.value().lexeme())
					.also("upper", above, Literals.INDICATOR__LABEL).at(goal.cell(), Literals.CELL__VALUE);
		}
	}

	private static boolean isBelow(Goal goal, Goal above, Direction better) {
		if (goal.role() != above.role()) {
			return false;
		}
		Optional<BigDecimal> own = goal.best(better).flatMap(number -> IndicatorCells.convert(number, goal.unit(), above.unit()));
		Optional<BigDecimal> other = above.limit(better);
		return own.isPresent() && other.isPresent() && Comparisons.isWorse(own.get(), other.get(), better);
	}

	/** Amounts of a part are less than those of the whole; rates, shares and densities can be compared. */
	private static boolean isComparable(Indicator indicator, Goal goal) {
		if (goal.role() == CellRole.AVERAGE) {
			return true;
		}
		boolean intensive = Comparisons.unit(goal.unit()).map(unit -> unit.dimension())
				.filter(dimension -> dimension.isPercentageLike() || dimension.isQuotient() || dimension.equals(Dimension.PERCENTAGE_POINT)).isPresent();
		return intensive || indicator.getKind() == IndicatorKind.SHARE || indicator.getKind() == IndicatorKind.DENSITY;
	}

	private static boolean catchesUp(Indicator indicator, Goal goal, Indicator above, Goal aboveGoal, Direction better) {
		Optional<BigDecimal> own = step(indicator, goal, better);
		Optional<BigDecimal> other = step(above, aboveGoal, better);
		return own.isPresent() && other.isPresent() && !Comparisons.isWorse(own.get(), other.get(), better);
	}

	private static Optional<BigDecimal> step(Indicator indicator, Goal goal, Direction better) {
		return indicator.cell(CellRole.BASE).number().flatMap(base -> goal.best(better).map(target -> target.subtract(base)));
	}
}
