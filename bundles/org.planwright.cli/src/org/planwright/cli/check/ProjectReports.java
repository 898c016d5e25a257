package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.planwright.cli.report.Place;
import org.planwright.cli.report.ReportedFinding;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.FoundIssue;
import org.planwright.rules.check.ProjectFindings;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.project.ProjectSettings;
import org.planwright.rules.project.ProjectFileText;
import org.planwright.rules.project.Projects;

/** What is found in the files of project folders while plans are checked. For any number of threads. */
final class ProjectReports {

	private final Projects projects;
	private final Locale locale;
	private final Map<Path, ProjectFolder> folders = new TreeMap<>();
	private final Map<Path, String> names = new TreeMap<>();
	private final Map<Path, List<Finding>> found = new TreeMap<>();

	ProjectReports(Projects projects, Locale locale) {
		this.projects = projects;
		this.locale = locale;
	}

	/** Notes the project folder of a file that is checked. */
	void add(InputFile checked) {
		ProjectSettings settings = projects.of(checked.uri());
		if (settings.folder() != null) {
			synchronized (this) {
				Path folder = settings.folder().path();
				folders.putIfAbsent(folder, settings.folder());
				names.putIfAbsent(folder, name(checked, folder));
			}
		}
	}

	/** Adds what a file that is checked gave about a file of its project folder. */
	synchronized void add(InputFile checked, Finding finding) {
		found.computeIfAbsent(file(finding), file -> new ArrayList<>()).add(finding);
	}

	/** The files of all folders in which something was found. */
	synchronized List<CheckedFile> files() {
		for (ProjectFolder folder : folders.values()) {
			for (FoundIssue issue : ProjectFindings.of(projects.of(folder), locale)) {
				found.computeIfAbsent(file(issue.finding()), file -> new ArrayList<>()).add(issue.finding());
			}
		}
		return found.entrySet().stream().map(entry -> report(entry.getKey(), entry.getValue())).toList();
	}

	private CheckedFile report(Path file, List<Finding> findings) {
		String text = ProjectFileText.read(file).orElse("");
		String name = Path.of(names.get(file.getParent())).resolve(file.getFileName()).toString();
		FilePositions positions = FilePositions.ofPlan(name, text);
		List<ReportedFinding> reported = new ArrayList<>();
		for (Finding finding : findings.stream().sorted(Comparator.comparing(Finding::start).thenComparing(Finding::message)).toList()) {
			Place place = positions.place(finding.start(), finding.end());
			reported.add(new ReportedFinding(finding.rule(), finding.severity(), place, finding.quote(), finding.fingerprint(), finding.message(), List.of()));
		}
		return new CheckedFile(name, text.length(), reported);
	}

	private static Path file(Finding finding) {
		return Path.of(URI.createURI(finding.uri()).toFileString());
	}

	/** The folder as seen from where the name of the checked file is seen from. */
	private static String name(InputFile checked, Path folder) {
		Path up = checked.path().getParent().relativize(folder);
		Path name = Path.of(checked.name()).resolveSibling(up).normalize();
		return name.toString();
	}
}
