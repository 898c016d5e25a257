package org.planwright.rules.hierarchy;

import java.util.Optional;

import org.planwright.model.Details;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SeriesValue;
import org.planwright.model.text.NameKey;

/**
 * What an upper plan hands down to a region ({@code @ 分解}).
 *
 * @param goal what the region is to reach
 * @param part where the upper plan says so
 */
record HandedDown(Goal goal, SeriesValue part) {

	/** What an indicator hands down to a region; empty when it has no decomposition that names the region. */
	static Optional<HandedDown> to(String region, Indicator upper) {
		if (region == null) {
			return Optional.empty();
		}
		NameKey key = NameKey.of(region);
		CellRole column = Goal.role(upper);
		for (SeriesDetail series : Details.all(upper, SeriesDetail.class)) {
			if (series.getRole() == SeriesRole.DECOMPOSITION) {
				for (SeriesValue part : series.getValues()) {
					if (part.getLabel() != null && part.getValue() != null && NameKey.of(part.getLabel()).equals(key)) {
						return Optional.of(new HandedDown(Goal.of(column, part.getValue(), upper), part));
					}
				}
			}
		}
		return Optional.empty();
	}

	/** Whether an indicator has a decomposition at all. */
	static boolean isDecomposed(Indicator indicator) {
		return Details.all(indicator, SeriesDetail.class).stream().anyMatch(series -> series.getRole() == SeriesRole.DECOMPOSITION);
	}
}
