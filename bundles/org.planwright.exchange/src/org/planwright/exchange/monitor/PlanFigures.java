package org.planwright.exchange.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.PlanCharts;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.project.ProjectFolder;

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
		List<String> remarks = new ArrayList<>();
		Optional<Path> actuals = ActualsFiles.beside(file);
		if (actuals.isPresent()) {
			try {
				Map<String, Path> files = Map.of(actuals.get().getFileName().toString(), actuals.get());
				PlanMonitor.Result result = PlanMonitor.run(plan, files, OptionalInt.empty(), HeaderWords.of(ProjectFolder.of(URI.createFileURI(file.toString()))), rules);
				charts.addAll(0, ProgressCharts.of(result.monitoring(), locale));
				result.problems().forEach(problem -> remarks.add(problem.message(locale)));
			} catch (ImportException e) {
				remarks.add(e.message(locale));
			} catch (MonitorException e) {
				remarks.add(e.message(locale));
			} catch (IOException e) {
				remarks.add(e.getLocalizedMessage());
			}
		}
		return new PlanFigures(charts, remarks);
	}
}
