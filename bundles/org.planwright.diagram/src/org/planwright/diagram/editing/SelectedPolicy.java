package org.planwright.diagram.editing;

import java.util.List;

import org.eclipse.draw2d.LineBorder;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.SWT;

/** Shows that a node is selected by a frame around it, and lets it be moved. */
final class SelectedPolicy extends NonResizableEditPolicy {

	private static final int FRAME = 3;

	@Override
	protected List<MoveHandle> createSelectionHandles() {
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		MoveHandle frame = new MoveHandle(part);
		frame.setBorder(new LineBorder(part.getViewer().getControl().getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION), FRAME));
		return List.of(frame);
	}
}
