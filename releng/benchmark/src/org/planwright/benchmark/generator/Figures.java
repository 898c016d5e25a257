package org.planwright.benchmark.generator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** The figures of the indicators of one region: the same whenever they are asked for. */
final class Figures {

	/** What an indicator has in a region; for rates and totals the target is the change itself. */
	record Figure(IndicatorData data, BigDecimal base, BigDecimal change) {

		BigDecimal target() {
			return switch (data.form()) {
				case LEVEL, SUM -> "降低".equals(data.direction()) ? base.subtract(change) : base.add(change);
				case RATE, TOTAL, GIVEN -> change;
			};
		}

		/** The value with its unit as prose writes it. */
		String inProse(BigDecimal value) {
			return value + data.unit();
		}
	}

	private final Map<String, Figure> figures = new LinkedHashMap<>();

	private Figures() {
	}

	static Figures of(Region region) {
		Figures figures = new Figures();
		for (IndicatorData data : IndicatorData.all()) {
			figures.figures.put(data.name(), figure(region, data));
		}
		return figures;
	}

	/** The figure of one indicator in one region; that of a sum is added up from the regions below. */
	static Figure figure(Region region, IndicatorData data) {
		if (data.form() == IndicatorData.Form.SUM && !region.children().isEmpty()) {
			BigDecimal base = BigDecimal.ZERO;
			BigDecimal change = BigDecimal.ZERO;
			for (Region child : region.children()) {
				Figure part = figure(child, data);
				base = base.add(part.base());
				change = change.add(part.change());
			}
			return new Figure(data, base, change);
		}
		SplittableRandom random = new SplittableRandom(region.seed() ^ data.name().hashCode());
		return new Figure(data, data.base().pick(random), data.change().pick(random));
	}

	Figure get(String indicator) {
		Figure figure = figures.get(indicator);
		if (figure == null) {
			throw new IllegalArgumentException("no indicator " + indicator);
		}
		return figure;
	}

	Iterable<Figure> all() {
		return figures.values();
	}
}
