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
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.project.ProjectFolder;

/**
 * How far a plan is carried out, by the text of what was reached that lies beside it.
 *
 * @param monitoring empty when there is no such text, or it cannot be used
 * @param remarks    why it cannot be used, and what is wrong in it
 */
public record MonitoringBeside(Optional<Monitoring> monitoring, List<String> remarks) {

	public MonitoringBeside {
		remarks = List.copyOf(remarks);
	}

	/**
	 * @param file   of the plan
	 * @param locale language of the remarks
	 */
	public static MonitoringBeside of(Plan plan, Path file, MonitoringRules rules, Locale locale) {
		Optional<Path> actuals = ActualsFiles.beside(file);
		if (actuals.isEmpty()) {
			return new MonitoringBeside(Optional.empty(), List.of());
		}
		List<String> remarks = new ArrayList<>();
		Monitoring monitoring = null;
		try {
			Map<String, Path> files = Map.of(actuals.get().getFileName().toString(), actuals.get());
			PlanMonitor.Result result = PlanMonitor.run(plan, files, OptionalInt.empty(), HeaderWords.of(ProjectFolder.of(URI.createFileURI(file.toString()))), rules);
			monitoring = result.monitoring();
			result.problems().forEach(problem -> remarks.add(problem.message(locale)));
		} catch (ImportException e) {
			remarks.add(e.message(locale));
		} catch (MonitorException e) {
			remarks.add(e.message(locale));
		} catch (IOException e) {
			remarks.add(e.getLocalizedMessage());
		}
		return new MonitoringBeside(Optional.ofNullable(monitoring), remarks);
	}
}
