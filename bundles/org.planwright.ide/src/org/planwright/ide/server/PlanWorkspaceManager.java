package org.planwright.ide.server;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.planwright.ide.checks.CheckQueue;
import org.planwright.ide.checks.CheckedPlans;
import org.planwright.ide.checks.ShownFindings;
import org.planwright.model.plan.Plan;
import org.planwright.rules.catalogue.Tier;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.project.Projects;

import com.google.inject.Inject;

/** The workspace of the server. Checks the plans of a project again when a file of its project folder comes, changes or goes. */
class PlanWorkspaceManager extends WorkspaceManager implements CheckedPlans {

	private static final URI ANY_PLAN = URI.createURI("any.plan");

	/** When a project is deleted, its plans go one after the other. */
	private static final int ATTEMPTS = 5;

	private final Projects projects;
	private final ClientSettings settings;
	private final MonitoringRules monitoringRules;
	/** Plans that no build has read yet: one that was cancelled leaves them to the next, whatever has become of them. */
	private final Set<URI> waiting = new LinkedHashSet<>();
	private final CheckQueue checks;
	private final ShownFindings shown;
	private final IResourceValidator validator;
	private ProjectFileIssues projectIssues;
	private MonitoringIssues monitoring;
	private Procedure2<? super URI, ? super Iterable<Issue>> publisher;
	/** Plans that changed otherwise than by typing and are not built yet. */
	private final Set<URI> thorough = new HashSet<>();
	/** Why a build is made, or runs; all builds run in one thread. */
	private boolean changingText;
	private boolean typing;
	private boolean relinking;

	@Inject
	PlanWorkspaceManager(IResourceServiceProvider.Registry languages, CheckQueue checks, ShownFindings shown) {
		this.checks = checks;
		this.shown = shown;
		validator = languages.getResourceServiceProvider(ANY_PLAN).getResourceValidator();
		projects = languages.getResourceServiceProvider(ANY_PLAN).get(Projects.class);
		settings = languages.getResourceServiceProvider(ANY_PLAN).get(ClientSettings.class);
		monitoringRules = languages.getResourceServiceProvider(ANY_PLAN).get(MonitoringRules.class);
	}

	/** Sets who is told of what is found, in place of the one that {@link #initialize} names. */
	void publishTo(Procedure2<? super URI, ? super Iterable<Issue>> diagnostics) {
		publisher = diagnostics;
	}

	/** A client that opens single files names no folder. */
	@Override
	public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> acceptor, CancelIndicator cancel) {
		if (folder == null) {
			initialize(List.of(), acceptor, cancel);
		} else {
			super.initialize(folder, acceptor, cancel);
		}
	}

	@Override
	public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> acceptor, CancelIndicator cancel) {
		projectIssues = new ProjectFileIssues(projects, publisher == null ? acceptor : publisher);
		monitoring = new MonitoringIssues(monitoringRules, publisher == null ? acceptor : publisher);
		checks.start(this);
		super.initialize(folders, projectIssues, cancel);
	}

	/** Threads of the queue of checks ask which plans are open. */
	@Override
	protected Map<URI, Document> createOpenDocuments() {
		return new ConcurrentHashMap<>();
	}

	@Override
	public boolean isOpen(URI plan) {
		return isDocumentOpen(plan);
	}

	@Override
	public Buildable didOpen(URI plan, Integer version, String contents) {
		Buildable build = super.didOpen(plan, version, contents);
		getOpenDocuments().put(plan, new OpenText(version, contents));
		return build;
	}

	@Override
	protected Document getDocument(XtextResource resource) {
		Document document = super.getDocument(resource);
		return document instanceof OpenText ? document : new OpenText(document.getVersion(), document.getContents());
	}

	@Override
	public Buildable didChangeTextDocumentContent(URI plan, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
		changingText = true;
		try {
			Buildable build = super.didChangeTextDocumentContent(plan, version, changes);
			getOpenDocuments().computeIfPresent(plan, (same, changed) -> new OpenText(version, changed.getContents()));
			return cancel -> {
				typing = true;
				try {
					return build.build(cancel);
				} finally {
					typing = false;
				}
			};
		} finally {
			changingText = false;
		}
	}

	/** The version of an open plan; null for others and for clients that do not count. */
	Integer version(URI plan) {
		Document document = getOpenDocuments().get(plan);
		return document == null ? null : document.getVersion();
	}

	@Override
	public void relink(Collection<URI> plans, CancelIndicator cancel) {
		relinking = true;
		try {
			List<URI> there = plans.stream().filter(this::isThere).toList();
			// one may be deleted before it is read
			waiting.addAll(there);
			build(super.didChangeFiles(there, List.of()), cancel);
		} finally {
			relinking = false;
		}
	}

	@Override
	public void check(URI plan, Tier tier, CancelIndicator cancel) {
		if (!isThere(plan)) {
			return;
		}
		doRead(plan, (document, resource) -> {
			if (resource != null) {
				List<Issue> issues;
				synchronized (resource) {
					issues = validator.validate(resource, mode(tier), cancel);
					if (tier == Tier.NORMAL && resource.getContents().getFirst() instanceof Plan model) {
						monitoring.check(plan, model);
					}
				}
				projectIssues.apply(plan, shown.put(resource, tier, issues));
			}
			return null;
		});
	}

	/** A folder may have left the workspace, or a file the disk, since a check was put off. */
	private boolean isThere(URI plan) {
		ProjectManager project = getProjectManager(plan);
		return project != null && project.getIndexState().getResourceDescriptions().getResourceDescription(plan) != null && (isOpen(plan) || isOnDisk(plan));
	}

	private static CheckMode mode(Tier tier) {
		return switch (tier) {
			case FAST -> CheckMode.FAST_ONLY;
			case NORMAL -> CheckMode.NORMAL_ONLY;
			case EXPENSIVE -> CheckMode.EXPENSIVE_ONLY;
		};
	}

	/** The other tiers follow what was built. */
	@Override
	protected void afterBuild(List<Delta> deltas) {
		super.afterBuild(deltas);
		List<URI> built = deltas.stream().filter(delta -> delta.getNew() != null).map(Delta::getUri).toList();
		deltas.stream().filter(delta -> delta.getNew() == null).map(Delta::getUri).forEach(this::forget);
		if (relinking) {
			return;
		}
		List<URI> changed = built.stream().filter(plan -> thorough.remove(plan) || !typing).toList();
		built.stream().filter(plan -> !changed.contains(plan)).forEach(checks::typed);
		if (!changed.isEmpty() || !typing) {
			checks.built(changed);
		}
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params, CancelIndicator cancel) {
		Set<URI> before = new LinkedHashSet<>(plans());
		super.didChangeWorkspaceFolders(params, cancel);
		plans().forEach(before::remove);
		before.forEach(this::forget);
	}

	private void forget(URI plan) {
		monitoring.forget(plan);
		shown.forget(plan);
		checks.removed(plan);
	}

	/** All known plans. */
	List<URI> plans() {
		List<URI> plans = new ArrayList<>();
		getProjectManagers().forEach(project -> project.getIndexState().getResourceDescriptions().getAllURIs().forEach(plans::add));
		return plans;
	}

	@Override
	public Buildable didChangeFiles(List<URI> dirty, List<URI> deleted) {
		Set<ProjectFolder> changed = new LinkedHashSet<>();
		Set<URI> monitored = monitoring.plans(Stream.concat(dirty.stream(), deleted.stream()).filter(MonitoringIssues::isMonitoring).toList());
		Set<URI> plans = new LinkedHashSet<>(withoutProjectFiles(dirty, changed));
		List<URI> gone = withoutProjectFiles(deleted, changed);
		plans.removeIf(MonitoringIssues::isMonitoring);
		gone.removeIf(MonitoringIssues::isMonitoring);
		changed.forEach(projects::forget);
		changed.forEach(folder -> plans.addAll(plansOf(folder)));
		plans.addAll(comparedWith(dirty));
		plans.removeAll(gone);
		waiting.addAll(plans);
		if (!changingText) {
			thorough.addAll(plans);
		}
		waiting.removeAll(gone);
		Buildable build = super.didChangeFiles(List.copyOf(plans), gone);
		return cancel -> {
			changed.forEach(projectIssues::refresh);
			projectIssues.plansChanged();
			List<Delta> deltas = build(build, cancel);
			if (!monitored.isEmpty()) {
				checks.built(monitored.stream().filter(this::isThere).toList());
			}
			return deltas;
		};
	}

	/** A plan that is deleted while it is about to be read is taken for deleted, what tells so comes later; one that has been made again meanwhile is read again. */
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
				if (missing.isEmpty() && !isVanishedFile(e) || attempt == ATTEMPTS) {
					throw e;
				}
				build = super.didChangeFiles(List.of(), List.copyOf(missing));
			}
		}
	}

	private static boolean isVanishedFile(Throwable failure) {
		return failure instanceof FileNotFoundException || failure instanceof NoSuchFileException || failure.getCause() != null && isVanishedFile(failure.getCause());
	}

	private Set<URI> missing() {
		Set<URI> missing = new LinkedHashSet<>(waiting);
		missing.addAll(plans());
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
		return plans().stream().filter(plan -> isOnDisk(plan) && Path.of(plan.toFileString()).startsWith(folder.project())).toList();
	}

	/** A plan may have been deleted before anybody told so. */
	static boolean isOnDisk(URI plan) {
		return plan.isFile() && Files.exists(Path.of(plan.toFileString()));
	}
}
