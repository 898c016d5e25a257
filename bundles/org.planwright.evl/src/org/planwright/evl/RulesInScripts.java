package org.planwright.evl;

import java.util.List;

import org.planwright.evl.project.ProjectScripts;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.project.ProjectRules;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Lets profiles, suppressions and lists of rules know the rules in scripts of a project. */
class RulesInScripts implements ProjectRules {

	private final Provider<ScriptRules> scripts;

	/** @param scripts asked for late, because it needs what needs this */
	@Inject
	RulesInScripts(Provider<ScriptRules> scripts) {
		this.scripts = scripts;
	}

	@Override
	public List<Rule> of(ProjectFolder folder) {
		return ProjectScripts.in(folder).map(project -> scripts.get().rules(project)).orElse(List.of());
	}
}
