package org.planwright.exchange.monitor;

import java.util.List;

import org.planwright.exchange.monitor.ReportedEntry.Value;
import org.planwright.rules.hierarchy.YearlyTargets;
import org.planwright.rules.monitoring.PlanPeriod;

/** The years that values are of. */
final class Years {

	private Years() {
	}

	/** The year of a value; 0 when it names none or one outside the period, and that is said. */
	static int inPeriod(Value value, PlanPeriod period, List<MonitorProblem> problems) {
		int year = stated(value, problems);
		if (year > 0 && !period.contains(year)) {
			problems.add(MonitorProblem.error(value.place(), "outside", Integer.toString(year), Integer.toString(period.base() + 1), Integer.toString(period.end())));
			return 0;
		}
		return year;
	}

	/** The same, but it may be before the period: projects can be older than the plan. */
	static int upToEnd(Value value, PlanPeriod period, List<MonitorProblem> problems) {
		int year = YearlyTargets.year(value.label()).orElse(0);
		return year > period.base() ? inPeriod(value, period, problems) : stated(value, problems);
	}

	private static int stated(Value value, List<MonitorProblem> problems) {
		int year = YearlyTargets.year(value.label()).orElse(0);
		if (year == 0) {
			problems.add(MonitorProblem.error(value.place(), "noYear", value.label(), value.text()));
		}
		return year;
	}
}
