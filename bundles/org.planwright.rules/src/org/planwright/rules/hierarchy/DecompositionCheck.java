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

import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.text.NameKey;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Whether what a plan hands down is enough for its own target. Safe for use by many threads. */
public class DecompositionCheck {

	private static final BigDecimal WEIGHTS_ARE_ROUGH = new BigDecimal("0.005");
	private static final List<Dimension> SUMMED = List.of(Dimension.AREA, Dimension.VOLUME, Dimension.MASS, Dimension.LENGTH, Dimension.POWER, Dimension.CURRENCY);

	/**
	 * What is wrong with a decomposition.
	 *
	 * @param series    that says it
	 * @param variant   of the message; null for the plain one
	 * @param arguments of the message, in order
	 * @param total     where the target is stated; null where the plan leaves it to others, or it does not matter
	 */
	public record Problem(Indicator indicator, SeriesDetail series, String variant, List<String> arguments, Cell total) {
	}

	private record Weighting(Pattern indicator, Pattern weight) {
	}

	private final List<Weighting> weightings = new ArrayList<>();

	@Inject
	DecompositionCheck(Dictionaries dictionaries) {
		for (JsonElement element : dictionaries.read("hierarchy.json").getAsJsonArray("weights")) {
			JsonObject weighting = element.getAsJsonObject();
			weightings.add(new Weighting(Pattern.compile(weighting.get("indicator").getAsString()), Pattern.compile(weighting.get("weight").getAsString())));
		}
	}

	/** What is wrong with the decompositions of a plan, which tell one another what parts there are. */
	public List<Problem> problems(Plan plan) {
		return problems(plan, Map.of());
	}

	/**
	 * What is wrong with the decompositions of a plan and those that another file says of its indicators.
	 *
	 * @param others by indicator of the plan; they take the place of what the plan itself says
	 */
	public List<Problem> problems(Plan plan, Map<Indicator, SeriesDetail> others) {
		List<Decomposition> all = new ArrayList<>(Decomposition.of(plan.indicators()));
		all.removeIf(decomposition -> others.containsKey(decomposition.indicator()));
		others.forEach((indicator, series) -> all.add(Decomposition.of(indicator, series)));
		all.removeIf(decomposition -> decomposition.parts().size() < 2);
		List<Problem> problems = new ArrayList<>();
		if (all.isEmpty()) {
			return problems;
		}
		Parts known = new Parts(all);
		UpperIndicators upper = UpperIndicators.of(plan).orElse(null);
		for (Decomposition decomposition : all) {
			Goal goal = Goal.of(plan, decomposition.indicator(), upper).orElse(null);
			Direction direction = decomposition.indicator().getDirection();
			if (goal != null && (direction == Direction.UP || direction == Direction.DOWN)) {
				check(decomposition, goal, direction, known, all).ifPresent(problems::add);
			}
		}
		return problems;
	}

	private Optional<Problem> check(Decomposition decomposition, Goal goal, Direction better, Parts known, List<Decomposition> all) {
		Map<NameKey, BigDecimal> parts = decomposition.limits(better, goal.unit()).orElse(null);
		BigDecimal total = goal.limit(better).orElse(null);
		if (parts == null || total == null) {
			return Optional.empty();
		}
		List<String> missing = known.missing(decomposition);
		if (isSummed(decomposition.indicator(), goal)) {
			BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			return Comparisons.isWorse(sum, total, better) ? Optional.of(unsatisfied(decomposition, goal, null, sum, missing, known)) : Optional.empty();
		}
		Optional<BigDecimal> mean = weights(decomposition, all).flatMap(weights -> Decomposition.mean(parts, weights));
		if (mean.isPresent()) {
			BigDecimal tolerance = total.ulp().max(total.abs().multiply(WEIGHTS_ARE_ROUGH));
			boolean worse = Comparisons.isWorse(mean.get(), total, better) && mean.get().subtract(total).abs().compareTo(tolerance) > 0;
			BigDecimal shown = mean.get().setScale(Math.max(total.scale(), 0) + 1, RoundingMode.HALF_UP);
			return worse ? Optional.of(unsatisfied(decomposition, goal, "mean", shown, missing, known)) : Optional.empty();
		}
		Collection<BigDecimal> values = parts.values();
		BigDecimal best = better == Direction.UP ? Collections.max(values) : Collections.min(values);
		if (Comparisons.isWorse(best, total, better)) {
			return Optional.of(unsatisfied(decomposition, goal, "best", best, missing, known));
		}
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(problem(decomposition, "missing", null, Labels.of(decomposition.indicator()), Labels.list(missing)));
	}

	/** @param variant what the number is: a sum (null), a mean, or the best of the parts */
	private static Problem unsatisfied(Decomposition decomposition, Goal goal, String variant, BigDecimal number, List<String> missing, Parts known) {
		String name = Labels.of(decomposition.indicator());
		String target = goal.value().lexeme();
		if (!missing.isEmpty()) {
			return problem(decomposition, "incomplete", goal.cell(), name, Labels.list(missing), target);
		}
		return problem(decomposition, known.isAlone() ? "alone" : variant, goal.cell(), name, number.toPlainString(), target);
	}

	private static Problem problem(Decomposition decomposition, String variant, Cell total, String... arguments) {
		return new Problem(decomposition.indicator(), decomposition.series(), variant, List.of(arguments), total);
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
