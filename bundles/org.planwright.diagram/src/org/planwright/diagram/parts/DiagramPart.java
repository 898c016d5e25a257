package org.planwright.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutAnimator;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.planwright.diagram.editing.PlacesPolicy;
import org.planwright.diagram.figures.ItemFigure;
import org.planwright.diagram.figures.Look;
import org.planwright.diagram.figures.NodeLayer;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.layout.DiagramLayout;

/** The diagram itself. */
public final class DiagramPart extends AbstractGraphicalEditPart {

	/** Under this name the framework's own editors have it. */
	private static final String SNAP_FEEDBACK = "Snap Feedback";

	private final Supplier<Look> look;

	DiagramPart(ShownDiagram diagram, Supplier<Look> look) {
		this.look = look;
		setModel(diagram);
	}

	/** What it shows. */
	public ShownDiagram diagram() {
		return (ShownDiagram) getModel();
	}

	@Override
	protected IFigure createFigure() {
		NodeLayer layer = new NodeLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.addLayoutListener(LayoutAnimator.getDefault());
		return layer;
	}

	@Override
	public void activate() {
		super.activate();
		diagram().setListener(this::refresh);
	}

	@Override
	public void deactivate() {
		diagram().setListener(null);
		super.deactivate();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacesPolicy());
		installEditPolicy(SNAP_FEEDBACK, new SnapFeedbackPolicy());
	}

	@Override
	protected List<ShownNode> getModelChildren() {
		return diagram().nodes();
	}

	@Override
	protected void refreshVisuals() {
		IFigure panels = getLayer(DiagramRootPart.PANELS);
		List.copyOf(children(panels)).forEach(panels::remove);
		for (DiagramLayout.Panel panel : diagram().layout().panels()) {
			panels.add(new ItemFigure(look.get().links().panel(panel, panel.bounds()).shapes(), panel.bounds(), look.get().painter()));
		}
	}

	@SuppressWarnings("unchecked")
	private static List<IFigure> children(IFigure figure) {
		return figure.getChildren();
	}

	/** Lets nodes that are moved snap to what the viewer says. */
	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class adapter) {
		return adapter == SnapToHelper.class ? snap() : super.getAdapter(adapter);
	}

	private SnapToHelper snap() {
		List<SnapToHelper> helpers = new ArrayList<>();
		if (isOn(SnapToGeometry.PROPERTY_SNAP_ENABLED)) {
			helpers.add(new SnapToGeometry(this));
		}
		if (isOn(SnapToGrid.PROPERTY_GRID_ENABLED)) {
			helpers.add(new SnapToGrid(this));
		}
		return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}

	private boolean isOn(String property) {
		return Boolean.TRUE.equals(getViewer().getProperty(property));
	}
}
