package org.planwright.diagram.places;

import java.util.Map;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.Point;

/** A step that gives nodes other places. The text of the plan stays as it is. In the UI thread. */
final class PlacesOperation extends AbstractOperation {

	/**
	 * A state of the places.
	 *
	 * @param part   that alone was shown; null for all
	 * @param layout of all that was shown
	 * @param keeper where places are kept
	 * @param places what is kept there
	 */
	record State(PartPlaces part, DiagramLayout layout, NodePlaces keeper, Map<String, Point> places) {
	}

	/** Shows a state. */
	interface Target {

		/** Shows a state, as far as there are still such nodes. */
		void show(State state);
	}

	private final Target target;
	private final State before;
	private final State after;

	PlacesOperation(String label, IUndoContext context, Target target, State before, State after) {
		super(label);
		addContext(context);
		this.target = target;
		this.before = before;
		this.after = after;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		target.show(after);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		target.show(before);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}
}
