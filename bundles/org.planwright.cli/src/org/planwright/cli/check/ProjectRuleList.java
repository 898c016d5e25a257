package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.planwright.evl.ScriptRules;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.project.Projects;

import com.google.inject.Injector;

/** The rules that plans in a folder can be checked by, those in scripts of the project included. No script is run. */
public final class ProjectRuleList {

	private static final String ANY_PLAN = "any.plan";

	private final InputScripts scripts;
	private final RuleCatalogue catalogue;

	private ProjectRuleList(InputScripts scripts, RuleCatalogue catalogue) {
		this.scripts = scripts;
		this.catalogue = catalogue;
	}

	/** @param folder in which plans may lie; its project is the one that they would belong to */
	public static ProjectRuleList of(Path folder) {
		URI plan = URI.createFileURI(folder.resolve(ANY_PLAN).toString());
		return new ProjectRuleList(new InputScripts(ProjectScripts.of(plan).stream().toList()),
				PlanLanguage.injector().getInstance(Projects.class).catalogue(plan));
	}

	/** Whether there are no scripts. */
	public boolean isEmpty() {
		return scripts.isEmpty();
	}

	/** Where the scripts lie, as seen from another folder. */
	public String names(Path from) {
		return scripts.names(from);
	}

	/** All rules. */
	public RuleCatalogue catalogue() {
		return catalogue;
	}

	/** Why scripts cannot be read, each with file and line, to be shown. */
	public List<String> problems(Locale locale) {
		Injector injector = PlanLanguage.injector();
		return scripts.projects().stream().flatMap(project -> injector.getInstance(ScriptRules.class).unreadable(project, locale).stream())
				.map(problem -> problem.script().getFileName() + ":" + problem.line() + "  " + problem.message()).toList();
	}
}
