package org.planwright.diagram.hierarchy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.reading.FileWatch;
import org.planwright.ui.rules.RuleBook;

/**
 * Reads the 规划层级图 of the workspace in the background, whenever a plan is saved, added, renamed or removed, and counts its findings when these change. No editor
 * needs to be open; what is typed counts when it is saved. In the UI thread where nothing else is said.
 */
public final class HierarchyReading {

	private static final int QUIET_MILLIS = 200;
	/** The language is registered by the server, which may still be starting. */
	private static final long STARTING_MILLIS = 200;

	private final Display display = Display.getCurrent();
	private final Consumer<Diagram> consumer;
	private final Job job;
	private final FileWatch watch;
	private volatile IProject only;
	private volatile boolean running;
	private volatile boolean stale;
	private WorkspacePlans plans;
	private Diagram shown;

	/** @param consumer is given each diagram that is another one than the last, in the UI thread, as long as this runs */
	public HierarchyReading(Consumer<Diagram> consumer) {
		this.consumer = consumer;
		job = Job.createSystem(DiagramKind.HIERARCHY.title(RuleBook.locale()), monitor -> {
			read();
		});
		watch = new FileWatch(FileWatch::isPlan, () -> {
			stale = true;
			job.schedule(QUIET_MILLIS);
		}, () -> job.schedule(QUIET_MILLIS));
	}

	/** Begins to read, if it does not yet. */
	public void start() {
		if (!running) {
			running = true;
			UiPlugin.instance().server();
			watch.start();
		}
		refresh();
	}

	/** Ends it: nothing is delivered any more. It can be started again. */
	public void stop() {
		running = false;
		shown = null;
		watch.stop();
	}

	/**
	 * Reads the plans of one project from now on; null for those of all.
	 *
	 * @return whether it was otherwise before
	 */
	public boolean only(IProject project) {
		boolean other = !Objects.equals(only, project);
		only = project;
		if (other && running) {
			refresh();
		}
		return other;
	}

	/** The folder in which all plans lie; empty when those of several projects are read. */
	public Optional<Path> folder() {
		List<IProject> projects = projects();
		return projects.size() == 1 ? Optional.ofNullable(projects.getFirst().getLocation()).map(IPath::toPath) : Optional.empty();
	}

	/** Reads all again and delivers it in any case. */
	private void refresh() {
		shown = null;
		stale = true;
		job.schedule();
	}

	/** In the job. */
	private void read() {
		if (!running) {
			return;
		}
		if (RuleBook.language() == null) {
			job.schedule(STARTING_MILLIS);
			return;
		}
		if (plans == null || stale) {
			stale = false;
			plans = new WorkspacePlans(projects(), RuleBook.locale());
		}
		Diagram diagram = plans.diagram();
		if (!display.isDisposed()) {
			display.asyncExec(() -> deliver(diagram));
		}
	}

	private List<IProject> projects() {
		IProject project = only;
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).filter(each -> project == null || project.equals(each)).toList();
	}

	private void deliver(Diagram diagram) {
		if (running && !stale && !diagram.equals(shown)) {
			shown = diagram;
			consumer.accept(diagram);
		}
	}
}
