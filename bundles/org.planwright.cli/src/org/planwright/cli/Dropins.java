package org.planwright.cli;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.planwright.exchange.contribution.FormatContributions;
import org.planwright.rules.contribution.PluginProblem;
import org.planwright.rules.contribution.StandaloneRegistry;

/** The plug-ins that somebody put in an installation's folder {@value #FOLDER}; the workbench takes the same ones. */
final class Dropins {

	/** Names the folder of the installation; set by the script that starts the program. */
	private static final String HOME = "planwright.home";
	private static final String FOLDER = "dropins";

	private Dropins() {
	}

	/** Makes the plug-ins known to the program. Nothing is loaded when there are none, which is most often so. */
	static List<PluginProblem> load() {
		String home = System.getProperty(HOME, "");
		List<Path> jars = home.isEmpty() ? List.of() : StandaloneRegistry.jarsIn(Path.of(home, FOLDER));
		if (jars.isEmpty()) {
			return List.of();
		}
		StandaloneRegistry registry = StandaloneRegistry.of(jars, FormatContributions.class);
		try {
			registry.install();
		} catch (CoreException e) {
			throw new IllegalStateException("a process has one registry", e);
		}
		return registry.problems();
	}
}
