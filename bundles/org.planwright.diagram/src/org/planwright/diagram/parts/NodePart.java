package org.planwright.diagram.parts;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.planwright.diagram.editing.DiagramDomain;
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
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			DiagramDomain.editing(this).open(shown());
		}
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
