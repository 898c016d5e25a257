package org.planwright.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.project.Projects;

import com.google.inject.Inject;

/** The workspace of the server. Checks the plans of a project again when a file of its project folder comes, changes or goes. */
class PlanWorkspaceManager extends WorkspaceManager {

	private static final URI ANY_PLAN = URI.createURI("any.plan");

	/** When a project is deleted, its plans go one after the other. */
	private static final int ATTEMPTS = 5;

	private final Projects projects;
	private final ClientSettings settings;
	/** Plans that no build has read yet: one that was cancelled leaves them to the next, whatever has become of them. */
	private final Set<URI> waiting = new LinkedHashSet<>();
	private ProjectFileIssues projectIssues;

	@Inject
	PlanWorkspaceManager(IResourceServiceProvider.Registry languages) {
		projects = languages.getResourceServiceProvider(ANY_PLAN).get(Projects.class);
		settings = languages.getResourceServiceProvider(ANY_PLAN).get(ClientSettings.class);
	}

	@Override
	public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> acceptor, CancelIndicator cancel) {
		projectIssues = new ProjectFileIssues(projects, acceptor);
		super.initialize(folders, projectIssues, cancel);
	}

	@Override
	public Buildable didChangeFiles(List<URI> dirty, List<URI> deleted) {
		Set<ProjectFolder> changed = new LinkedHashSet<>();
		Set<URI> plans = new LinkedHashSet<>(withoutProjectFiles(dirty, changed));
		List<URI> gone = withoutProjectFiles(deleted, changed);
		changed.forEach(projects::forget);
		changed.forEach(folder -> plans.addAll(plansOf(folder)));
		plans.addAll(comparedWith(dirty));
		plans.removeAll(gone);
		waiting.addAll(plans);
		waiting.removeAll(gone);
		Buildable build = super.didChangeFiles(List.copyOf(plans), gone);
		return cancel -> {
			changed.forEach(projectIssues::refresh);
			projectIssues.plansChanged();
			return build(build, cancel);
		};
	}

	/** A plan that is deleted while it is about to be read is taken for deleted; what tells so comes later. */
	private List<Delta> build(Buildable first, CancelIndicator cancel) {
		Buildable build = first;
		for (int attempt = 1;; attempt++) {
			try {
				List<Delta> deltas = build.build(cancel);
				waiting.clear();
				return deltas;
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException e) {
				Set<URI> missing = missing();
				if (missing.isEmpty() || attempt == ATTEMPTS) {
					throw e;
				}
				build = super.didChangeFiles(List.of(), List.copyOf(missing));
			}
		}
	}

	private Set<URI> missing() {
		Set<URI> missing = new LinkedHashSet<>(waiting);
		getProjectManagers().forEach(project -> missing.addAll(project.getIndexState().getResourceDescriptions().getAllURIs()));
		missing.removeIf(plan -> !plan.isFile() || isOnDisk(plan));
		return missing;
	}

	private static List<URI> withoutProjectFiles(List<URI> files, Set<ProjectFolder> folders) {
		List<URI> others = new ArrayList<>();
		for (URI file : files) {
			Path parent = file.isFile() && !"plan".equals(file.fileExtension()) ? Path.of(file.toFileString()).getParent() : null;
			if (parent != null && parent.endsWith(ProjectFolder.NAME)) {
				folders.add(new ProjectFolder(parent));
			} else {
				others.add(file);
			}
		}
		return others;
	}

	/** The plans that have a changed file for their earlier draft. */
	private List<URI> comparedWith(List<URI> files) {
		return settings.earlier().entrySet().stream().filter(pair -> files.contains(FileUris.of(pair.getValue())))
				.map(pair -> FileUris.of(pair.getKey())).filter(PlanWorkspaceManager::isOnDisk).toList();
	}

	/** All known plans below the folder that a project folder is in. */
	private List<URI> plansOf(ProjectFolder folder) {
		List<URI> plans = new ArrayList<>();
		for (ProjectManager project : getProjectManagers()) {
			for (URI plan : project.getIndexState().getResourceDescriptions().getAllURIs()) {
				if (isOnDisk(plan) && Path.of(plan.toFileString()).startsWith(folder.project())) {
					plans.add(plan);
				}
			}
		}
		return plans;
	}

	/** A plan may have been deleted before anybody told so. */
	static boolean isOnDisk(URI plan) {
		return plan.isFile() && Files.exists(Path.of(plan.toFileString()));
	}
}
