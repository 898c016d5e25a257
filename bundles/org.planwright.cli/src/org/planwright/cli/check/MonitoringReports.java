package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.planwright.cli.report.ReportedFinding;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.exchange.monitor.MonitorFindings;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.FoundIssue;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.project.ProjectFileText;

/** What is found in the monitoring files of plans that are checked. For any number of threads. */
final class MonitoringReports {

	private final MonitoringRules rules;
	private final Locale locale;
	private final Set<Path> named = new HashSet<>();
	private final Map<Path, CheckedFile> files = new TreeMap<>();

	/** @param inputs that are checked; monitoring files among them are not reported twice */
	MonitoringReports(MonitoringRules rules, Locale locale, List<InputFile> inputs) {
		this.rules = rules;
		this.locale = locale;
		inputs.stream().map(InputFile::path).filter(ActualsFiles::isActuals).forEach(named::add);
	}

	/** Checks the files in the folder of a plan that are about it. The plan may be read as long as this takes. */
	void add(InputFile file, Plan plan) {
		for (Path actuals : ActualsFiles.of(file.path(), plan.getName())) {
			if (!named.contains(actuals)) {
				CheckedFile checked = check(actuals, Path.of(file.name()).resolveSibling(actuals.getFileName()).toString(), plan);
				synchronized (this) {
					files.put(actuals, checked);
				}
			}
		}
	}

	/** What is found in one file. */
	CheckedFile check(Path actuals, String name, Plan plan) {
		String text = ProjectFileText.read(actuals).orElse("");
		FilePositions positions = FilePositions.ofPlan(name, text);
		List<ReportedFinding> reported = new ArrayList<>();
		for (FoundIssue issue : MonitorFindings.of(actuals, plan, rules, locale)) {
			Finding finding = issue.finding();
			reported.add(new ReportedFinding(finding.rule(), finding.severity(), positions.place(finding.start(), finding.end()), finding.quote(), finding.fingerprint(),
					finding.message(), List.of()));
		}
		return new CheckedFile(name, text.length(), reported);
	}

	/** The files that were checked, in order. */
	synchronized List<CheckedFile> files() {
		return List.copyOf(files.values());
	}
}
