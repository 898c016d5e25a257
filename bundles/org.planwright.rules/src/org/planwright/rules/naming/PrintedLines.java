package org.planwright.rules.naming;

import java.util.List;

import org.planwright.model.plan.Plan;
import org.planwright.rules.reading.Readings;

/** The lines of a plan that are printed, made once a check. */
record PrintedLines(List<Written> lines) {

	/** Those of {@link Written#in(Plan)}, in their order. */
	static List<Written> of(Plan plan, Readings readings) {
		return readings.derived(plan, PrintedLines.class, reading -> new PrintedLines(Written.in(plan))).lines;
	}
}
