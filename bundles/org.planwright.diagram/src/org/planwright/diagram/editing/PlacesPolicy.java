package org.planwright.diagram.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.Point;
import org.planwright.ide.elements.ElementKind;

/** Lets nodes be moved in their diagram, all that are selected in one step, and lets new elements be put into it. A project that is dragged to another box goes there in the plan too. */
public final class PlacesPolicy extends XYLayoutEditPolicy {

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new SelectedPolicy();
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest move = (ChangeBoundsRequest) request;
		String box = boxAt(move.getLocation());
		List<ShownNode> projects = box == null ? List.of() : parts(move).stream().map(EditPart::getModel).filter(ShownNode.class::isInstance).map(ShownNode.class::cast)
				.filter(node -> Possible.isProject(node) && Possible.delete(node) && !box.equals(node.node().group())).toList();
		if (!projects.isEmpty()) {
			return new Gesture(() -> DiagramDomain.editing(getHost()).moveInto(projects, box));
		}
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
		if (!(request.getNewObjectType() instanceof ElementKind kind) || diagram().diagram().kind() != DiagramKind.SUPPORT) {
			return null;
		}
		org.eclipse.draw2d.geometry.Point at = inDiagram(request.getLocation());
		ShownNode over = nodeAt(at);
		String panel = panelAt(at);
		return new Gesture(() -> new NewElementEditor((GraphicalEditPart) getHost(), at, name -> DiagramDomain.editing(getHost()).create(kind, name, over, panel, new Point(at.x, at.y))).show());
	}

	/** The box that a place stands for: of a panel, a node or a group of projects; null for none. */
	private String boxAt(org.eclipse.draw2d.geometry.Point location) {
		if (location == null || diagram().diagram().kind() != DiagramKind.SUPPORT) {
			return null;
		}
		org.eclipse.draw2d.geometry.Point at = inDiagram(location);
		ShownNode over = nodeAt(at);
		boolean box = over != null && (over.node().kind() == NodeKind.BOX || over.node().kind() == NodeKind.GROUP);
		String title = box ? over.node().label() : panelAt(at);
		return title != null && DiagramDomain.editing(getHost()).boxes().contains(title) ? title : null;
	}

	private String panelAt(org.eclipse.draw2d.geometry.Point at) {
		return diagram().layout().panels().stream().filter(panel -> isIn(panel.bounds(), at)).map(DiagramLayout.Panel::group).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private ShownNode nodeAt(org.eclipse.draw2d.geometry.Point at) {
		return diagram().nodes().stream().filter(node -> isIn(node.bounds(), at)).findFirst().orElse(null);
	}

	private static boolean isIn(Bounds bounds, org.eclipse.draw2d.geometry.Point at) {
		return bounds.isNear(new Bounds(at.x, at.y, 1, 1), 0);
	}

	private org.eclipse.draw2d.geometry.Point inDiagram(org.eclipse.draw2d.geometry.Point location) {
		org.eclipse.draw2d.geometry.Point at = location.getCopy();
		getHostFigure().translateToRelative(at);
		return at;
	}

	private ShownDiagram diagram() {
		return (ShownDiagram) getHost().getModel();
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}
}
