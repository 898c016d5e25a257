package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.planwright.model.plan.Plan;
import org.planwright.model.time.YearSpan;

/**
 * The years of a plan.
 *
 * @param base whose values its targets are measured from
 * @param end  in which its targets are to be reached; after the base
 */
public record PlanPeriod(int base, int end) {

	/** The years of a plan; empty when it does not state its period. */
	public static Optional<PlanPeriod> of(Plan plan) {
		YearSpan period = plan.getPeriod();
		if (period == null || !period.isKnown()) {
			return Optional.empty();
		}
		int base = plan.getBaseYear() == null || plan.getBaseYear() >= period.to() ? period.from() - 1 : plan.getBaseYear();
		return Optional.of(new PlanPeriod(base, period.to()));
	}

	/** Whether a year is after the base and not after the end. */
	public boolean contains(int year) {
		return base < year && year <= end;
	}

	/** What of the time is over at the end of a year, between 0 and 1. */
	public BigDecimal share(int year) {
		int years = Math.max(0, Math.min(year, end) - base);
		return BigDecimal.valueOf(years).divide(BigDecimal.valueOf(end - base), MathContext.DECIMAL64);
	}

	/** The same in %, with one decimal. */
	public BigDecimal elapsed(int year) {
		return Percent.of(share(year), BigDecimal.ONE);
	}
}
