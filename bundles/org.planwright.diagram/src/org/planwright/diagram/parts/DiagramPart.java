package org.planwright.diagram.parts;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutAnimator;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.planwright.diagram.editing.PlacesPolicy;
import org.planwright.diagram.figures.ItemFigure;
import org.planwright.diagram.figures.Look;
import org.planwright.diagram.figures.NodeLayer;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.layout.DiagramLayout;

/** The diagram itself. */
public final class DiagramPart extends AbstractGraphicalEditPart {

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
}
