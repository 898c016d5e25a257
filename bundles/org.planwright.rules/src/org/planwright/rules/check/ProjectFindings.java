package org.planwright.rules.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.project.ProjectProblem;
import org.planwright.rules.project.ProjectSettings;
import org.planwright.rules.project.ProjectFileText;

/** Findings in the files of a project folder. They are about whole lines. */
public final class ProjectFindings {

	private ProjectFindings() {
	}

	/** What is wrong with the files of a folder. */
	public static List<FoundIssue> of(ProjectSettings settings, Locale locale) {
		List<FoundIssue> found = new ArrayList<>();
		Fingerprints fingerprints = new Fingerprints();
		for (ProjectProblem problem : settings.allProblems()) {
			found.add(at(problem.file(), problem.line(), problem.rule() == null ? Finding.PROJECT : problem.rule(), problem.severity(), problem.message(locale),
					fingerprints));
		}
		return found;
	}

	/** A finding about a line of a file, in the fingerprints of that file. */
	static FoundIssue at(Path file, int line, String rule, RuleSeverity severity, String message, Fingerprints fingerprints) {
		String text = ProjectFileText.read(file).orElse("");
		List<String> lines = text.lines().toList();
		String content = line <= lines.size() ? lines.get(line - 1) : "";
		int indent = content.length() - content.stripLeading().length();
		int length = content.strip().length();
		int start = offset(text, line) + indent;
		String uri = URI.createFileURI(file.toString()).toString();
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(rule.equals(Finding.PROJECT) ? rule : Rule.CODE_PREFIX + rule);
		issue.setMessage(message);
		issue.setSeverity(severity.toXtext());
		issue.setType(CheckType.FAST);
		issue.setUriToProblem(URI.createURI(uri));
		issue.setOffset(start);
		issue.setLength(length);
		issue.setLineNumber(line);
		issue.setLineNumberEnd(line);
		issue.setColumn(indent + 1);
		issue.setColumnEnd(indent + length + 1);
		String quote = Quotes.of(text, start, start + length);
		String path = file.getFileName().toString();
		return new FoundIssue(issue, new Finding(rule, severity, message, uri, start, start + length, quote, fingerprints.next(rule, path, quote), path, null,
				List.of(), List.of(), false, null), List.of());
	}

	/** The offset of a line's first character; the end when there is no such line. */
	private static int offset(String text, int line) {
		int offset = 0;
		for (int i = 1; i < line; i++) {
			int end = text.indexOf('\n', offset);
			if (end < 0) {
				return text.length();
			}
			offset = end + 1;
		}
		return offset;
	}
}
