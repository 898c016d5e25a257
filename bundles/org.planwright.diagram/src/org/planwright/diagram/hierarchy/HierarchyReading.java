package org.planwright.diagram.hierarchy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.ui.reading.WorkspaceReading;
import org.planwright.ui.rules.RuleBook;

/**
 * Reads the 规划层级图 of the workspace in the background, whenever a plan is edited, saved, added, renamed or removed, and counts its findings when these change. No editor
 * needs to be open. In the UI thread.
 */
public final class HierarchyReading {

	private final WorkspaceReading<Diagram> reading;
	private Diagram shown;

	/** @param consumer is given each diagram that is another one than the last, as long as this runs */
	public HierarchyReading(Consumer<Diagram> consumer) {
		reading = new WorkspaceReading<>(DiagramKind.HIERARCHY.title(RuleBook.locale()), plans -> new WorkspacePlans(plans, RuleBook.locale())::diagram, diagram -> {
			if (!diagram.equals(shown)) {
				shown = diagram;
				consumer.accept(diagram);
			}
		});
	}

	/** Begins to read; if it does so already, reads again and delivers it in any case. */
	public void start() {
		shown = null;
		reading.start();
	}

	/** Ends it: nothing is delivered any more. It can be started again. */
	public void stop() {
		reading.stop();
	}

	/**
	 * Reads the plans of one project from now on; null for those of all.
	 *
	 * @return whether it was otherwise before
	 */
	public boolean only(IProject project) {
		boolean other = reading.only(project);
		if (other) {
			shown = null;
		}
		return other;
	}

	/** The folder in which all plans lie; empty when those of several projects are read. */
	public Optional<Path> folder() {
		List<IProject> projects = reading.projects();
		return projects.size() == 1 ? Optional.ofNullable(projects.getFirst().getLocation()).map(IPath::toPath) : Optional.empty();
	}
}
