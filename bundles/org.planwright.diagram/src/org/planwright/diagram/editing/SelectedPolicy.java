package org.planwright.diagram.editing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.LineBorder;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.planwright.diagram.shown.ShownNode;

/** Shows that a node is selected by a frame around it, and lets it be moved; from an arrow beside it, it can be connected. */
final class SelectedPolicy extends NonResizableEditPolicy {

	private static final int FRAME = 3;

	/** What is selected goes together, in one step: the first asks for all, where the framework lets each ask for itself. */
	@Override
	protected Command getMoveCommand(ChangeBoundsRequest request) {
		if (request.getEditParts().getFirst() != getHost()) {
			return null;
		}
		ChangeBoundsRequest all = new ChangeBoundsRequest(REQ_MOVE_CHILDREN);
		all.setEditParts(request.getEditParts());
		all.setMoveDelta(request.getMoveDelta());
		all.setLocation(request.getLocation());
		return getHost().getParent().getCommand(all);
	}

	@Override
	protected List<AbstractHandle> createSelectionHandles() {
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		Color colour = part.getViewer().getControl().getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
		MoveHandle frame = new MoveHandle(part);
		frame.setBorder(new LineBorder(colour, FRAME));
		List<AbstractHandle> handles = new ArrayList<>(List.of(frame));
		if (Possible.support((ShownNode) part.getModel())) {
			handles.add(new ConnectHandle(part, colour));
		}
		return handles;
	}
}
