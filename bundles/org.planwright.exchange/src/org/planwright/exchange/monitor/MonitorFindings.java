package org.planwright.exchange.monitor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.ExchangeException;
import org.planwright.model.plan.Plan;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.FoundIssue;
import org.planwright.rules.check.LineFindings;
import org.planwright.rules.monitoring.MonitoringRules;

/** What is wrong in texts of what was reached, as findings at their lines: what cannot be understood or does not count, and what the rules L03 and L05 find. */
public final class MonitorFindings {

	private MonitorFindings() {
	}

	/**
	 * The findings in a file, by their lines.
	 *
	 * @param actuals a text (.actuals), absolute
	 * @param plan    that it is about; only read
	 */
	public static List<FoundIssue> of(Path actuals, Plan plan, MonitoringRules rules, Locale locale) {
		LineFindings lines = new LineFindings();
		String name = actuals.getFileName().toString();
		List<FoundIssue> found = new ArrayList<>();
		try {
			PlanMonitor.problems(plan, name, actuals, rules).stream().sorted(Comparator.comparingInt(problem -> problem.place().line()))
					.forEach(problem -> found.add(lines.at(actuals, Math.max(1, problem.place().line()), problem.rule().orElse(Finding.MONITOR), problem.severity(), problem.text(locale))));
		} catch (ExchangeException e) {
			found.add(lines.at(actuals, 1, Finding.MONITOR, RuleSeverity.ERROR, e.message(locale)));
		}
		return found;
	}
}
