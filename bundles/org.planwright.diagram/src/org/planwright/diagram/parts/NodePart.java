package org.planwright.diagram.parts;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.planwright.diagram.editing.ConnectPolicy;
import org.planwright.diagram.editing.DiagramDomain;
import org.planwright.diagram.editing.Possible;
import org.planwright.diagram.editing.TextEditPolicy;
import org.planwright.diagram.figures.Look;
import org.planwright.diagram.figures.NodeFigure;
import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.drawing.NodeDrawing;

/** A node. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {

	private final Supplier<Look> look;

	NodePart(ShownNode node, Supplier<Look> look) {
		this.look = look;
		setModel(node);
	}

	/** What it shows. */
	public ShownNode shown() {
		return (ShownNode) getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new NodeFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new TextEditPolicy());
	}

	@Override
	public void performRequest(Request request) {
		if (REQ_OPEN.equals(request.getType())) {
			DiagramDomain.editing(this).open(shown());
		} else if (REQ_DIRECT_EDIT.equals(request.getType())) {
			boolean value = request instanceof LocationRequest at && at.getLocation() != null && isBelowName(at.getLocation());
			edit(value ? TextEditPolicy.Feature.VALUE : TextEditPolicy.Feature.NAME);
		}
	}

	/** Opens a field for the name or the value over the node, when these can be changed. */
	public void edit(TextEditPolicy.Feature feature) {
		String value = DiagramDomain.editing(this).value(shown());
		if (feature == TextEditPolicy.Feature.VALUE && value != null) {
			new NodeTextEditor(this, value, feature).show();
		} else if (feature == TextEditPolicy.Feature.NAME && Possible.rename(shown())) {
			new NodeTextEditor(this, shown().node().label(), feature).show();
		}
	}

	private boolean isBelowName(Point location) {
		Point place = location.getCopy();
		getFigure().translateToRelative(place);
		return place.y > ((NodeFigure) getFigure()).getHandleBounds().y + NodeTextEditor.nameEnd(shown());
	}

	@Override
	public void activate() {
		super.activate();
		shown().setListener(this::refresh);
	}

	@Override
	public void deactivate() {
		shown().setListener(null);
		super.deactivate();
	}

	@Override
	protected void refreshVisuals() {
		ShownNode node = shown();
		NodeFigure figure = (NodeFigure) getFigure();
		figure.show(node.node(), node.bounds(), look.get());
		figure.setFaded(node.isFaded());
		figure.setToolTip(new Label(NodeDrawing.tooltip(node.node())));
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure, NodeFigure.around(node.bounds()));
	}

	@Override
	protected List<ShownEdge> getModelSourceConnections() {
		return shown().edgesFrom();
	}

	@Override
	protected List<ShownEdge> getModelTargetConnections() {
		return shown().edgesTo();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor();
	}

	private ConnectionAnchor anchor() {
		return new ChopboxAnchor(getFigure()) {
			@Override
			protected Rectangle getBox() {
				return ((NodeFigure) getOwner()).getHandleBounds();
			}
		};
	}
}
