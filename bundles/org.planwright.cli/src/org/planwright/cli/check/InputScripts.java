package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.planwright.evl.ScriptRules;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.project.ProjectFolder;

/**
 * The scripts of the projects that files to check belong to.
 *
 * @param projects each once
 */
record InputScripts(List<ProjectScripts> projects) {

	/** Finds the scripts. None is run. */
	static InputScripts of(List<InputFile> files) {
		// many files lie in one folder
		Map<Path, ProjectFolder> folders = new HashMap<>();
		for (InputFile file : files) {
			folders.computeIfAbsent(file.path().getParent(), parent -> ProjectFolder.of(file.uri()));
		}
		return new InputScripts(folders.values().stream().filter(Objects::nonNull).distinct().sorted((a, b) -> a.path().compareTo(b.path()))
				.flatMap(folder -> ProjectScripts.in(folder).stream()).toList());
	}

	boolean isEmpty() {
		return projects.isEmpty();
	}

	/** The rules in the scripts that can be read. Of those with the same id in several projects, one. */
	List<Rule> rules() {
		ScriptRules reader = PlanLanguage.injector().getInstance(ScriptRules.class);
		Map<String, Rule> rules = new LinkedHashMap<>();
		projects.forEach(project -> reader.rules(project).forEach(rule -> rules.putIfAbsent(rule.id(), rule)));
		return new ArrayList<>(rules.values());
	}

	/** A catalogue with the rules of the scripts besides its own. */
	RuleCatalogue in(RuleCatalogue catalogue) {
		return catalogue.with(rules().stream().filter(rule -> catalogue.find(rule.id()).isEmpty()).toList());
	}

	/** The names of the folders, as seen from another one. */
	String names(Path from) {
		return projects.stream().map(project -> project.folder().startsWith(from) ? from.relativize(project.folder()) : project.folder()).map(Path::toString)
				.collect(Collectors.joining(", "));
	}
}
