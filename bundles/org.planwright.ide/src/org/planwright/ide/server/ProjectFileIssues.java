package org.planwright.ide.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.planwright.rules.check.FoundIssue;
import org.planwright.rules.check.ProjectFindings;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.project.ProjectSettings;
import org.planwright.rules.project.Projects;

/**
 * Publishes what is found in the files of project folders. That comes from the folder itself and from every plan of the project; a file's issues are published
 * together. Not for several threads at a time.
 */
final class ProjectFileIssues implements Procedure2<URI, Iterable<Issue>> {

	private final Projects projects;
	private final Procedure2<? super URI, ? super Iterable<Issue>> publisher;
	private final Map<URI, Map<URI, List<Issue>>> bySource = new LinkedHashMap<>();
	private final Map<URI, ProjectSettings> seen = new HashMap<>();

	/** @param publisher takes the issues of plans and of other files */
	ProjectFileIssues(Projects projects, Procedure2<? super URI, ? super Iterable<Issue>> publisher) {
		this.projects = projects;
		this.publisher = publisher;
	}

	/** Takes the issues that were found when a plan was checked. */
	@Override
	public void apply(URI plan, Iterable<Issue> issues) {
		List<Issue> own = new ArrayList<>();
		List<Issue> inProject = new ArrayList<>();
		for (Issue issue : issues) {
			(issue instanceof FoundIssue found && !found.finding().uri().equals(plan.toString()) ? inProject : own).add(issue);
		}
		publisher.apply(plan, own);
		put(plan, inProject);
		ProjectSettings settings = projects.of(plan);
		if (settings.folder() != null && seen.get(uri(settings.folder())) != settings) {
			refresh(settings.folder());
		}
	}

	/** Publishes what is wrong with the files of a folder as they are now. */
	void refresh(ProjectFolder folder) {
		ProjectSettings settings = projects.of(folder);
		seen.put(uri(folder), settings);
		put(uri(folder), ProjectFindings.of(settings, Locale.getDefault()));
	}

	/** Publishes anew what depends on which plans there are: what is suppressed beside plans that have come or gone. */
	void plansChanged() {
		List.copyOf(seen.values()).stream().filter(settings -> !settings.suppressions().isEmpty()).forEach(settings -> refresh(settings.folder()));
	}

	private static URI uri(ProjectFolder folder) {
		return FileUris.of(folder.path());
	}

	private void put(URI source, List<? extends Issue> issues) {
		Map<URI, List<Issue>> byFile = new LinkedHashMap<>();
		issues.forEach(issue -> byFile.computeIfAbsent(issue.getUriToProblem().trimFragment(), file -> new ArrayList<>()).add(issue));
		Map<URI, List<Issue>> before = byFile.isEmpty() ? bySource.remove(source) : bySource.put(source, byFile);
		Set<URI> files = new HashSet<>(byFile.keySet());
		if (before != null) {
			files.addAll(before.keySet());
		}
		for (URI file : files) {
			publisher.apply(file, bySource.values().stream().flatMap(known -> known.getOrDefault(file, List.of()).stream()).toList());
		}
	}
}
