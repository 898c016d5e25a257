package org.planwright.diagram.hierarchy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.markers.PlanMarkers;
import org.planwright.ui.rules.RuleBook;

/**
 * Reads the 规划层级图 of the workspace in the background, whenever a plan is saved, added, renamed or removed, and counts its findings when these change. No editor
 * needs to be open; what is typed counts when it is saved. In the UI thread where nothing else is said.
 */
public final class HierarchyReading {

	private static final int QUIET_MILLIS = 200;
	/** The language is registered by the server, which may still be starting. */
	private static final long STARTING_MILLIS = 200;

	private final IResourceChangeListener listener = this::resourceChanged;
	private final Display display = Display.getCurrent();
	private final Consumer<Diagram> consumer;
	private final Job job;
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
	}

	/** Begins to read, if it does not yet. */
	public void start() {
		if (!running) {
			running = true;
			UiPlugin.instance().server();
			ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		}
		refresh();
	}

	/** Ends it: nothing is delivered any more. It can be started again. */
	public void stop() {
		running = false;
		shown = null;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
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

	/** In any thread. */
	private void resourceChanged(IResourceChangeEvent event) {
		boolean[] changed = new boolean[2];
		try {
			event.getDelta().accept(delta -> {
				boolean comesOrGoes = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
				if (delta.getResource() instanceof IFile file && "plan".equalsIgnoreCase(file.getFileExtension())) {
					changed[0] |= comesOrGoes || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
					changed[1] |= Arrays.stream(delta.getMarkerDeltas()).anyMatch(HierarchyReading::isFinding);
				}
				changed[0] |= delta.getResource() instanceof IProject && comesOrGoes;
				return true;
			});
		} catch (CoreException e) {
			ILog.of(HierarchyReading.class).log(e.getStatus());
		}
		if (changed[0]) {
			stale = true;
		}
		if (changed[0] || changed[1]) {
			job.schedule(QUIET_MILLIS);
		}
	}

	private static boolean isFinding(IMarkerDelta delta) {
		return delta.isSubtypeOf(PlanMarkers.TYPE);
	}
}
