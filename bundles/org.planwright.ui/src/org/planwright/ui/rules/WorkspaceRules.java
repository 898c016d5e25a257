package org.planwright.ui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.ui.Messages;

/** The rules in scripts of the workspace's open projects, as they were read last, whether they are run or not. Of those with one id, the first. */
public final class WorkspaceRules {

	/** A rule and the scripts that it is in. */
	private record Source(Rule rule, ProjectScripts scripts) {
	}

	private final IWorkspace workspace;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Job job = Job.createSystem(Messages.readScripts, (ICoreRunnable) monitor -> read());
	private volatile Map<String, Source> sources = Map.of();

	/** @param workspace whose projects count */
	public WorkspaceRules(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** Reads the scripts soon, as after a change. Returns at once; in any thread. */
	public void refresh() {
		job.schedule();
	}

	/** Tells somebody when the scripts were read, in the thread of a job. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** The reverse of {@link #addListener}. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** All rules; in any thread. */
	List<Rule> all() {
		return sources.values().stream().map(Source::rule).toList();
	}

	/** The rule with an id; in any thread. */
	Optional<Rule> find(String id) {
		return Optional.ofNullable(sources.get(id)).map(Source::rule);
	}

	/** The scripts that a rule is in; empty when it is in none. In any thread. */
	Optional<ProjectScripts> scripts(Rule rule) {
		Source source = sources.get(rule.id());
		return source == null || !source.rule().equals(rule) ? Optional.empty() : Optional.of(source.scripts());
	}

	private void read() throws CoreException {
		Map<String, Source> read = new LinkedHashMap<>();
		RuleCatalogue common = RuleBook.common();
		for (ProjectFolder folder : folders()) {
			Optional<ProjectScripts> scripts = ProjectScripts.in(folder);
			if (scripts.isPresent()) {
				RuleBook.of(folder).all().stream().filter(rule -> common.find(rule.id()).isEmpty())
						.forEach(rule -> read.putIfAbsent(rule.id(), new Source(rule, scripts.get())));
			}
		}
		sources = read;
		listeners.forEach(Runnable::run);
	}

	private List<ProjectFolder> folders() throws CoreException {
		List<ProjectFolder> folders = new ArrayList<>();
		for (IProject project : workspace.getRoot().getProjects()) {
			if (project.isOpen()) {
				project.accept(proxy -> {
					if (proxy.getType() == IResource.FOLDER && proxy.getName().equals(ProjectFolder.NAME) && proxy.requestResource() instanceof IFolder folder
							&& folder.getLocation() != null) {
						folders.add(new ProjectFolder(folder.getLocation().toPath()));
					}
					return true;
				}, IResource.NONE);
			}
		}
		return folders;
	}
}
