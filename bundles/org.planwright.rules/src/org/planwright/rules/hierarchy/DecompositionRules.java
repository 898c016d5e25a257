package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.text.NameKey;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** L03: what a plan hands down is enough for its own target. */
public class DecompositionRules extends RuleSet {

	private static final BigDecimal WEIGHTS_ARE_ROUGH = new BigDecimal("0.005");
	private static final List<Dimension> SUMMED = List.of(Dimension.AREA, Dimension.VOLUME, Dimension.MASS, Dimension.LENGTH, Dimension.POWER, Dimension.CURRENCY);

	private record Weighting(Pattern indicator, Pattern weight) {
	}

	private final List<Weighting> weightings = new ArrayList<>();

	@Inject
	DecompositionRules(Dictionaries dictionaries) {
		for (JsonElement element : dictionaries.read("hierarchy.json").getAsJsonArray("weights")) {
			JsonObject weighting = element.getAsJsonObject();
			weightings.add(new Weighting(Pattern.compile(weighting.get("indicator").getAsString()), Pattern.compile(weighting.get("weight").getAsString())));
		}
	}

	/** L03 for all decompositions of a plan, which tell one another what parts there are. */
	@Check(CheckType.EXPENSIVE)
	public void partsSatisfyTheWhole(Plan plan) {
		List<Decomposition> all = Decomposition.of(plan.indicators());
		if (all.isEmpty()) {
			return;
		}
		Parts known = new Parts(all);
		UpperIndicators upper = UpperIndicators.of(plan).orElse(null);
		for (Decomposition decomposition : all) {
			Goal goal = goal(plan, decomposition.indicator(), upper).orElse(null);
			Direction direction = decomposition.indicator().getDirection();
			if (goal != null && (direction == Direction.UP || direction == Direction.DOWN)) {
				check(decomposition, goal, direction, known, all);
			}
		}
	}

	/** The indicator's own goal, or what the upper plan hands down where the plan leaves it to that. */
	private static Optional<Goal> goal(Plan plan, Indicator indicator, UpperIndicators upper) {
		Indicator above = upper != null && Goal.isDelegated(indicator) ? upper.above(indicator) : null;
		return above == null ? Goal.of(indicator) : HandedDown.to(plan.getRegion(), above).map(HandedDown::goal);
	}

	private void check(Decomposition decomposition, Goal goal, Direction better, Parts known, List<Decomposition> all) {
		Map<NameKey, BigDecimal> parts = decomposition.limits(better, goal.unit()).orElse(null);
		BigDecimal total = goal.limit(better).orElse(null);
		if (parts == null || total == null) {
			return;
		}
		List<String> missing = known.missing(decomposition);
		if (isSummed(decomposition.indicator(), goal)) {
			BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			if (Comparisons.isWorse(sum, total, better)) {
				unsatisfied(decomposition, goal, "", sum, missing, known);
			}
			return;
		}
		Optional<BigDecimal> mean = weights(decomposition, all).flatMap(weights -> Decomposition.mean(parts, weights));
		if (mean.isPresent()) {
			BigDecimal tolerance = total.ulp().max(total.abs().multiply(WEIGHTS_ARE_ROUGH));
			if (Comparisons.isWorse(mean.get(), total, better) && mean.get().subtract(total).abs().compareTo(tolerance) > 0) {
				unsatisfied(decomposition, goal, "mean", mean.get().setScale(Math.max(total.scale(), 0) + 1, RoundingMode.HALF_UP), missing, known);
			}
			return;
		}
		Collection<BigDecimal> values = parts.values();
		BigDecimal best = better == Direction.UP ? Collections.max(values) : Collections.min(values);
		if (Comparisons.isWorse(best, total, better)) {
			unsatisfied(decomposition, goal, "best", best, missing, known);
		} else if (!missing.isEmpty()) {
			report("L03", "missing").with(Labels.of(decomposition.indicator()), Labels.list(missing)).at(decomposition.series());
		}
	}

	/** @param variant what the number is: a sum (empty), a mean, or the best of the parts */
	private void unsatisfied(Decomposition decomposition, Goal goal, String variant, BigDecimal number, List<String> missing, Parts known) {
		String name = Labels.of(decomposition.indicator());
		var report = !missing.isEmpty() ? report("L03", "incomplete").with(name, Labels.list(missing), goal.value().lexeme())
				: known.isAlone() ? report("L03", "alone").with(name, number.toPlainString(), goal.value().lexeme())
				: report("L03", variant.isEmpty() ? null : variant).with(name, number.toPlainString(), goal.value().lexeme());
		if (goal.cell() != null) {
			report.also("total", goal.cell(), Literals.CELL__VALUE);
		}
		report.at(decomposition.series());
	}

	/** Whether the goals of parts add up to that of the whole; else the whole lies between them. */
	private static boolean isSummed(Indicator indicator, Goal goal) {
		if (indicator.getKind() == IndicatorKind.AMOUNT) {
			return true;
		}
		boolean plain = indicator.getKind() == IndicatorKind.UNSPECIFIED && goal.role() != CellRole.AVERAGE && !Labels.plain(indicator).contains("均");
		Optional<UnitOfMeasure> unit = Comparisons.unit(goal.unit());
		return plain && unit.isPresent() && (SUMMED.contains(unit.get().dimension()) || unit.get().dimension().isCount());
	}

	/** What the parts weigh in the mean of an indicator: the decomposition of the amount that the indicator is a share of, where the plan has one. */
	private Optional<Map<NameKey, BigDecimal>> weights(Decomposition decomposition, List<Decomposition> all) {
		String name = Labels.plain(decomposition.indicator());
		for (Weighting weighting : weightings) {
			if (weighting.indicator.matcher(name).find()) {
				for (Decomposition other : all) {
					if (weighting.weight.matcher(Labels.plain(other.indicator())).find()) {
						return other.limits(Direction.UP, null).filter(weights -> weights.keySet().containsAll(decomposition.parts().keySet()));
					}
				}
			}
		}
		return Optional.empty();
	}

	/** What parts there are: those that most other decompositions have. */
	private static final class Parts {

		private final Map<NameKey, Integer> counts = new LinkedHashMap<>();
		private final Map<NameKey, String> names = new LinkedHashMap<>();
		private final int decompositions;

		Parts(List<Decomposition> all) {
			decompositions = all.size();
			for (Decomposition decomposition : all) {
				decomposition.parts().keySet().forEach(part -> counts.merge(part, 1, Integer::sum));
				decomposition.series().getValues().stream().filter(value -> value.getLabel() != null)
						.forEach(value -> names.putIfAbsent(NameKey.of(value.getLabel()), value.getLabel()));
			}
		}

		/** Whether there is only one decomposition, and so nothing to know its parts by. */
		boolean isAlone() {
			return decompositions == 1;
		}

		List<String> missing(Decomposition decomposition) {
			List<String> missing = new ArrayList<>();
			counts.forEach((part, count) -> {
				if (!decomposition.parts().containsKey(part) && count * 2 > decompositions) {
					missing.add(names.get(part));
				}
			});
			return missing;
		}
	}
}
