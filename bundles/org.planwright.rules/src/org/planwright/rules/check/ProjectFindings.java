package org.planwright.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.rules.project.ProjectProblem;
import org.planwright.rules.project.ProjectSettings;

/** Findings in the files of a project folder. They are about whole lines. */
public final class ProjectFindings {

	private ProjectFindings() {
	}

	/** What is wrong with the files of a folder. */
	public static List<FoundIssue> of(ProjectSettings settings, Locale locale) {
		List<FoundIssue> found = new ArrayList<>();
		LineFindings lines = new LineFindings();
		for (ProjectProblem problem : settings.allProblems()) {
			found.add(lines.at(problem.file(), problem.line(), problem.rule() == null ? Finding.PROJECT : problem.rule(), problem.severity(), problem.message(locale)));
		}
		return found;
	}
}
