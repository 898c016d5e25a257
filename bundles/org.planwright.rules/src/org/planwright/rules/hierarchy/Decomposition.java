package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.Details;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SeriesValue;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.IndicatorCells;

/**
 * A goal divided among parts ({@code @ 分解}).
 *
 * @param indicator that is divided
 * @param series    where it says so
 * @param parts     what each part is to reach, by the name of the part
 */
record Decomposition(Indicator indicator, SeriesDetail series, Map<NameKey, Goal> parts) {

	/** The decompositions of some indicators; those of fewer than two parts are none. */
	static List<Decomposition> of(List<Indicator> indicators) {
		List<Decomposition> all = new ArrayList<>();
		for (Indicator indicator : indicators) {
			for (SeriesDetail series : Details.all(indicator, SeriesDetail.class)) {
				if (series.getRole() == SeriesRole.DECOMPOSITION) {
					all.add(of(indicator, series));
				}
			}
		}
		all.removeIf(decomposition -> decomposition.parts.size() < 2);
		return all;
	}

	/** The decomposition of an indicator that a series says, wherever it is written. */
	static Decomposition of(Indicator indicator, SeriesDetail series) {
		CellRole column = Goal.role(indicator);
		Map<NameKey, Goal> parts = new LinkedHashMap<>();
		for (SeriesValue part : series.getValues()) {
			if (part.getLabel() != null && part.getValue() != null) {
				parts.put(NameKey.of(part.getLabel()), Goal.of(column, part.getValue(), indicator));
			}
		}
		return new Decomposition(indicator, series, parts);
	}

	/** The limits of all parts in a unit, on the side that matters; empty when one has none, or does not convert. */
	Optional<Map<NameKey, BigDecimal>> limits(Direction better, String unit) {
		Map<NameKey, BigDecimal> limits = new LinkedHashMap<>();
		for (Map.Entry<NameKey, Goal> part : parts.entrySet()) {
			Goal goal = part.getValue();
			Optional<BigDecimal> limit = goal.limit(better).flatMap(number -> IndicatorCells.convert(number, goal.unit(), unit));
			if (limit.isEmpty()) {
				return Optional.empty();
			}
			limits.put(part.getKey(), limit.get());
		}
		return Optional.of(limits);
	}

	/** The mean of numbers, weighted; empty when a weight is missing or all are nothing. */
	static Optional<BigDecimal> mean(Map<NameKey, BigDecimal> numbers, Map<NameKey, BigDecimal> weights) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal total = BigDecimal.ZERO;
		for (Map.Entry<NameKey, BigDecimal> number : numbers.entrySet()) {
			BigDecimal weight = weights.get(number.getKey());
			if (weight == null || weight.signum() < 0) {
				return Optional.empty();
			}
			sum = sum.add(number.getValue().multiply(weight));
			total = total.add(weight);
		}
		return total.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(total, MathContext.DECIMAL64));
	}
}
