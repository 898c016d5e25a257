package org.planwright.rules.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.project.ProjectFileText;

/** Findings about whole lines of files that are no plans. Each file is read once. */
public final class LineFindings {

	private final Fingerprints fingerprints = new Fingerprints();
	private final Map<Path, String> texts = new HashMap<>();

	/**
	 * A finding about a line of a file.
	 *
	 * @param line from 1
	 * @param rule id of the rule, {@link Finding#PROJECT} or {@link Finding#MONITOR}
	 */
	public FoundIssue at(Path file, int line, String rule, RuleSeverity severity, String message) {
		String text = texts.computeIfAbsent(file, unread -> ProjectFileText.read(unread).orElse(""));
		int begin = offset(text, line);
		int end = text.indexOf('\n', begin);
		String content = text.substring(begin, end < 0 ? text.length() : end);
		int indent = content.length() - content.stripLeading().length();
		int length = content.strip().length();
		int start = begin + indent;
		String uri = URI.createFileURI(file.toString()).toString();
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(rule.equals(Finding.PROJECT) || rule.equals(Finding.MONITOR) ? rule : Rule.CODE_PREFIX + rule);
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
