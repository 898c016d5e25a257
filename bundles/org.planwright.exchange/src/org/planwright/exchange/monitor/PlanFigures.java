package org.planwright.exchange.monitor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.PlanCharts;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;

/**
 * All figures of a plan: those of its own, and how far it is carried out where a text of what was reached lies beside it.
 *
 * @param remarks why the text beside it could not be used, and what is wrong in it
 */
public record PlanFigures(List<BarChart> charts, List<String> remarks) {

	public PlanFigures {
		charts = List.copyOf(charts);
		remarks = List.copyOf(remarks);
	}

	/** @param file of the plan */
	public static PlanFigures of(Plan plan, Path file, MonitoringRules rules, Locale locale) {
		List<BarChart> charts = new ArrayList<>(PlanCharts.of(plan, locale));
		MonitoringBeside beside = MonitoringBeside.of(plan, file, rules, locale);
		beside.monitoring().ifPresent(monitoring -> charts.addAll(0, ProgressCharts.of(monitoring, locale)));
		return new PlanFigures(charts, beside.remarks());
	}
}
