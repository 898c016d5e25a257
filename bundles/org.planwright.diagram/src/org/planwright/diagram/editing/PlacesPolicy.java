package org.planwright.diagram.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.layout.Point;

/** Lets nodes be moved in their diagram: all that are selected in one step. */
public final class PlacesPolicy extends XYLayoutEditPolicy {

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new SelectedPolicy();
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest move = (ChangeBoundsRequest) request;
		Map<ShownNode, Point> places = new LinkedHashMap<>();
		for (EditPart part : parts(move)) {
			if (part instanceof GraphicalEditPart graphical && part.getModel() instanceof ShownNode node) {
				Rectangle now = graphical.getFigure().getBounds();
				Rectangle then = (Rectangle) getConstraintFor(move, graphical);
				places.put(node, new Point(node.bounds().x() + then.x - now.x, node.bounds().y() + then.y - now.y));
			}
		}
		return places.isEmpty() ? null : new Gesture(() -> DiagramDomain.editing(getHost()).move(places));
	}

	@SuppressWarnings("unchecked")
	private static List<EditPart> parts(ChangeBoundsRequest request) {
		return request.getEditParts();
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		return null;
	}

	@Override
	protected Command createAddCommand(EditPart child, Object constraint) {
		return null;
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		return null;
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}
}
