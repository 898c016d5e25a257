package org.planwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.rules.contribution.PluginProblem;

/**
 * What a command takes from around it.
 *
 * @param directory folder against which relative names are resolved
 * @param locale    language of messages unless a command is told otherwise
 * @param pluginProblems why plug-ins could not be read
 */
public record Environment(Path directory, Locale locale, List<PluginProblem> pluginProblems) {

	/** Without plug-ins. */
	public Environment(Path directory, Locale locale) {
		this(directory, locale, List.of());
	}

	/** The process's own. */
	static Environment ofProcess(List<PluginProblem> pluginProblems) {
		return new Environment(Path.of("").toAbsolutePath(), locale(System.getenv(), Locale.getDefault()), pluginProblems);
	}

	/**
	 * Chinese, unless the system's language is another one: then English. A machine that states no language (C, POSIX) counts as Chinese.
	 *
	 * @param otherwise what the Java runtime found, for systems without these variables
	 */
	static Locale locale(Map<String, String> variables, Locale otherwise) {
		for (String name : new String[] { "LC_ALL", "LC_MESSAGES", "LANG" }) {
			String value = variables.getOrDefault(name, "");
			if (!value.isEmpty()) {
				boolean stated = !value.startsWith("C.") && !value.equals("C") && !value.equals("POSIX");
				return stated && !value.startsWith("zh") ? Locale.ENGLISH : Locale.CHINESE;
			}
		}
		boolean windows = variables.containsKey("SystemRoot");
		return windows && !otherwise.getLanguage().equals("zh") ? Locale.ENGLISH : Locale.CHINESE;
	}

	/** A name as given on the command line as an absolute path. */
	public Path resolve(String name) {
		return directory.resolve(name).normalize();
	}
}
