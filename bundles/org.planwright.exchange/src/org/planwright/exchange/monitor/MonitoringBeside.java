package org.planwright.exchange.monitor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.planwright.exchange.ExchangeException;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.MonitoringRules;

/**
 * How far a plan is carried out, by the texts of what was reached that lie with it ({@link ActualsFiles#of}).
 *
 * @param monitoring empty when there is no such text, or they cannot be used
 * @param remarks    why they cannot be used, and what is wrong in them
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
		Map<String, Path> texts = new LinkedHashMap<>();
		ActualsFiles.of(file, plan.getName()).forEach(text -> texts.put(text.getFileName().toString(), text));
		if (texts.isEmpty()) {
			return new MonitoringBeside(Optional.empty(), List.of());
		}
		try {
			PlanMonitor.Result result = PlanMonitor.run(plan, texts, OptionalInt.empty(), HeaderWords.standard(), rules);
			return new MonitoringBeside(Optional.of(result.monitoring()), result.problems().stream().map(problem -> problem.message(locale)).toList());
		} catch (ExchangeException e) {
			return new MonitoringBeside(Optional.empty(), List.of(e.message(locale)));
		}
	}
}
