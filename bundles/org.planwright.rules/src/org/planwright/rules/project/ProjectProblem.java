package org.planwright.rules.project;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.planwright.rules.catalogue.RuleSeverity;

/**
 * What is wrong with a file of a project folder.
 *
 * @param file absolute
 * @param line from 1
 * @param rule id of the rule that it breaks; null when the file cannot be understood
 * @param severity an error when the whole file is ignored for it
 * @param key of its words
 * @param arguments put into them
 */
public record ProjectProblem(Path file, int line, String rule, RuleSeverity severity, String key, List<String> arguments) {

	/** Copies the list. */
	public ProjectProblem {
		arguments = List.copyOf(arguments);
	}

	static ProjectProblem error(Path file, int line, String key, String... arguments) {
		return new ProjectProblem(file, line, null, RuleSeverity.ERROR, key, List.of(arguments));
	}

	static ProjectProblem warning(Path file, int line, String key, String... arguments) {
		return new ProjectProblem(file, line, null, RuleSeverity.WARNING, key, List.of(arguments));
	}

	/** What is wrong and what to do, in a language. */
	public String message(Locale locale) {
		ResourceBundle words = ResourceBundle.getBundle("org.planwright.rules.project.messages", locale, ProjectProblem.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return MessageFormat.format(words.getString(key), arguments.toArray());
	}
}
