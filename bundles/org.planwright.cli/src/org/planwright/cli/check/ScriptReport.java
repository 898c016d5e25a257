package org.planwright.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.cli.report.Place;
import org.planwright.cli.report.ReportedFinding;
import org.planwright.evl.ScriptProblem;

/** What is wrong with scripts, reported like what is wrong with plans: at the line of the script. */
final class ScriptReport {

	private ScriptReport() {
	}

	/**
	 * A checked file for each script with problems.
	 *
	 * @param problems sorted by script
	 * @param files the files that were checked, after whose names those of the scripts are made
	 */
	static List<CheckedFile> of(List<ScriptProblem> problems, List<InputFile> files) {
		Map<Path, List<ScriptProblem>> byScript = new LinkedHashMap<>();
		problems.forEach(problem -> byScript.computeIfAbsent(problem.script(), script -> new ArrayList<>()).add(problem));
		List<CheckedFile> reports = new ArrayList<>();
		byScript.forEach((script, of) -> reports.add(report(script, name(script, files), of)));
		return reports;
	}

	private static CheckedFile report(Path script, String name, List<ScriptProblem> problems) {
		List<String> lines = read(script).lines().toList();
		List<ReportedFinding> findings = new ArrayList<>();
		for (ScriptProblem problem : problems) {
			String line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
			Place place = new Place(name, problem.line(), 1, problem.line(), line.length() + 1);
			findings.add(new ReportedFinding(ScriptProblem.RULE, problem.severity(), place, line.strip(), problem.fingerprint(line), problem.message(), List.of()));
		}
		return new CheckedFile(name, lines.stream().mapToInt(line -> line.length() + 1).sum(), findings);
	}

	/** As seen from where the name of a file of the project is seen from. */
	private static String name(Path script, List<InputFile> files) {
		Path project = script.getParent().getParent();
		for (InputFile file : files) {
			if (file.path().startsWith(project)) {
				return Path.of(file.name()).resolveSibling(file.path().getParent().relativize(script)).normalize().toString();
			}
		}
		return script.toString();
	}

	private static String read(Path script) {
		try {
			return new String(Files.readAllBytes(script), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}
}
