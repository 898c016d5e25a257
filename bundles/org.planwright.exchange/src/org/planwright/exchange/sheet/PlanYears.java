package org.planwright.exchange.sheet;

import org.planwright.model.plan.Plan;
import org.planwright.model.time.YearSpan;

/**
 * The years by which a year in a heading is understood; 0 for one that is not known.
 *
 * @param base    year of the base values
 * @param end     last year of the plan
 * @param horizon long-range year
 */
public record PlanYears(int base, int end, int horizon) {

	/** Nothing known: headings have to tell. */
	public static final PlanYears UNKNOWN = new PlanYears(0, 0, 0);

	/** The years of a plan. */
	public static PlanYears of(Plan plan) {
		YearSpan period = plan.getPeriod();
		int end = period == null || period.to() == null ? 0 : period.to();
		int start = period == null || period.from() == null ? 0 : period.from();
		int base = plan.getBaseYear() == null ? Math.max(0, start - 1) : plan.getBaseYear();
		return new PlanYears(base, end, plan.getHorizon() == null ? 0 : plan.getHorizon());
	}

	/** Whether base and end are known. */
	public boolean isKnown() {
		return base > 0 && end > 0;
	}
}
