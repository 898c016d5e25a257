package org.planwright.rules.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.model.plan.DraftStage;
import org.planwright.rules.catalogue.RuleSeverity;

/**
 * What a project folder says, as it was read at one time.
 *
 * @param folder null when there is none
 * @param profiles in the order of their file names; a later one counts before those ahead of it
 * @param suppressions in the order of their file
 * @param problems what is wrong with its files
 */
public record ProjectSettings(ProjectFolder folder, List<Profile> profiles, List<ProjectSuppression> suppressions, List<ProjectProblem> problems) {

	/** Those of a plan without a project folder. */
	static final ProjectSettings NONE = new ProjectSettings(null, List.of(), List.of(), List.of());

	/** Copies the lists. */
	public ProjectSettings {
		profiles = List.copyOf(profiles);
		suppressions = List.copyOf(suppressions);
		problems = List.copyOf(problems);
	}

	/** What is wrong with its files: what was when they were read, and suppressions of plans that are not in the project now. Looks through the folders of the project. */
	public List<ProjectProblem> allProblems() {
		List<ProjectProblem> all = new ArrayList<>(problems);
		all.addAll(ProjectPlans.unknown(this));
		return all;
	}

	/** Severities, by id of rule, of plans at a stage. A profile of that stage counts before one of all stages. */
	public Map<String, RuleSeverity> severities(DraftStage stage) {
		Map<String, RuleSeverity> severities = new HashMap<>();
		profiles.stream().filter(profile -> profile.stage() == null).forEach(profile -> severities.putAll(profile.rules()));
		profiles.stream().filter(profile -> profile.stage() == stage).forEach(profile -> severities.putAll(profile.rules()));
		return severities;
	}
}
