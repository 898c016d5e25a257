package org.planwright.rules.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The settings of projects. Files are read again when they have changed. Safe for use by many threads. */
@Singleton
public class Projects {

	private record Stamp(Path file, FileTime time, long size) {
	}

	private record Known(List<Stamp> stamps, List<Rule> rules, RuleCatalogue catalogue, ProjectSettings settings) {
	}

	private final RuleCatalogue catalogue;
	private final ProjectRules ownRules;
	private final Map<ProjectFolder, Known> known = new ConcurrentHashMap<>();

	@Inject
	Projects(RuleCatalogue catalogue, ProjectRules ownRules) {
		this.catalogue = catalogue;
		this.ownRules = ownRules;
	}

	/** What holds for a plan. The same object as before when nothing has changed. */
	public ProjectSettings of(URI plan) {
		ProjectFolder folder = ProjectFolder.of(plan);
		return folder == null ? ProjectSettings.NONE : of(folder);
	}

	/** What a folder says. The same object as before when nothing has changed. */
	public ProjectSettings of(ProjectFolder folder) {
		return known(folder).settings;
	}

	/** All rules that a plan can be checked by: those of the catalogue and those that only its project has, whether they are run or not. */
	public RuleCatalogue catalogue(URI plan) {
		ProjectFolder folder = ProjectFolder.of(plan);
		return folder == null ? catalogue : catalogue(folder);
	}

	/** All rules that the plans of a project can be checked by: those of the catalogue and its own, whether they are run or not. */
	public RuleCatalogue catalogue(ProjectFolder folder) {
		return known(folder).catalogue;
	}

	private Known known(ProjectFolder folder) {
		List<Path> files = folder.files(".json");
		List<Stamp> stamps = files.stream().map(Projects::stamp).filter(Objects::nonNull).toList();
		Known before = known.get(folder);
		List<Rule> rules = ownRules.of(folder);
		if (before != null && before.stamps.equals(stamps) && before.rules.equals(rules)) {
			return before;
		}
		RuleCatalogue all = rules.isEmpty() ? catalogue : catalogue.with(rules.stream().filter(rule -> catalogue.find(rule.id()).isEmpty()).toList());
		Known now = new Known(stamps, rules, all, read(folder, files, all));
		known.put(folder, now);
		return now;
	}

	/** Reads a folder again when it is asked for next, even if its files look unchanged. */
	public void forget(ProjectFolder folder) {
		known.remove(folder);
	}

	private ProjectSettings read(ProjectFolder folder, List<Path> files, RuleCatalogue rules) {
		List<Profile> profiles = new ArrayList<>();
		List<ProjectProblem> problems = new ArrayList<>();
		List<ProjectSuppression> suppressions = new ArrayList<>();
		for (Path file : files) {
			String name = file.getFileName().toString();
			if (name.equals(SuppressionFile.NAME)) {
				suppressions.addAll(SuppressionFile.read(file, rules, problems::add));
			} else if (name.endsWith(ProfileFile.SUFFIX)) {
				ProfileFile.read(file, rules, problems::add).ifPresent(profiles::add);
			}
		}
		return new ProjectSettings(folder, profiles, suppressions, problems);
	}

	/** Null when the file is gone. */
	private static Stamp stamp(Path file) {
		try {
			return new Stamp(file, Files.getLastModifiedTime(file), Files.size(file));
		} catch (IOException e) {
			return null;
		}
	}
}
