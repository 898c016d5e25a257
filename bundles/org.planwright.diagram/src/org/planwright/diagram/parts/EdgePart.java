package org.planwright.diagram.parts;

import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoutingAnimator;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.planwright.diagram.editing.EdgeEndsPolicy;
import org.planwright.diagram.figures.EdgeFigure;
import org.planwright.diagram.figures.ItemFigure;
import org.planwright.diagram.figures.Look;
import org.planwright.diagram.shown.ShownEdge;

/** An edge, with what is written at it. */
public final class EdgePart extends AbstractConnectionEditPart {

	private final Supplier<Look> look;
	private IFigure label;

	EdgePart(ShownEdge edge, Supplier<Look> look) {
		this.look = look;
		setModel(edge);
	}

	/** What it shows. */
	public ShownEdge shown() {
		return (ShownEdge) getModel();
	}

	@Override
	protected IFigure createFigure() {
		EdgeFigure figure = new EdgeFigure();
		figure.addRoutingListener(RoutingAnimator.getDefault());
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy());
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
	public void removeNotify() {
		removeLabel();
		super.removeNotify();
	}

	@Override
	protected void refreshVisuals() {
		ShownEdge edge = shown();
		((EdgeFigure) getFigure()).show(edge.edge(), edge.route(), look.get());
		((EdgeFigure) getFigure()).setFaded(edge.isFaded());
		removeLabel();
		if (edge.route().label() != null) {
			label = new ItemFigure(look.get().links().label(edge.edge(), edge.route().label()).shapes(), edge.route().label(), look.get().painter());
			getLayer(DiagramRootPart.LABELS).add(label);
			getViewer().getVisualPartMap().put(label, this);
		}
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		((EdgeFigure) getFigure()).setSelected(value != SELECTED_NONE);
	}

	private void removeLabel() {
		if (label != null) {
			getViewer().getVisualPartMap().remove(label);
			label.getParent().remove(label);
			label = null;
		}
	}
}
