package org.planwright.exchange.monitor;

import java.util.List;

/**
 * What a file says.
 *
 * @param plan     name of the plan that it is about; empty when it names none
 * @param year     up to whose end it reports; 0 when it does not say
 * @param yearAt   where it says that; null when it does not
 * @param entries  in order
 * @param problems what of it could not be read
 */
record ReportedFile(String plan, int year, ReportedEntry.Place yearAt, List<ReportedEntry> entries, List<MonitorProblem> problems) {

	ReportedFile {
		entries = List.copyOf(entries);
		problems = List.copyOf(problems);
	}
}
