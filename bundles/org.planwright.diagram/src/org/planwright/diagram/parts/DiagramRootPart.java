package org.planwright.diagram.parts;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.planwright.diagram.figures.EdgeLayer;
import org.planwright.diagram.figures.Grid;
import org.planwright.diagram.figures.PrintablePane;
import org.planwright.diagram.figures.ScaledPane;
import org.planwright.diagram.figures.ShapePainter;

/** The root of a diagram: panels at the back, then edges, what is written at them, and nodes. */
public final class DiagramRootPart extends ScalableFreeformRootEditPart {

	/** The layer of panels. */
	public static final String PANELS = "panels";
	/** The layer of what is written at edges. */
	public static final String LABELS = "labels";

	private static final double[] ZOOM_LEVELS = { 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };

	/** @param painter of all figures */
	public DiagramRootPart(ShapePainter painter) {
		// the layers are made by the constructor above this
		((ScaledPane) getScaledLayers()).setPainter(painter);
		((PrintablePane) getPrintableLayers()).setPainter(painter);
		((EdgeLayer) getLayer(CONNECTION_LAYER)).setPainter(painter);
		((Grid) getLayer(GRID_LAYER)).setPainter(painter);
		getZoomManager().setZoomLevels(ZOOM_LEVELS);
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScaledPane layers = new ScaledPane();
		layers.add(createGridLayer(), GRID_LAYER);
		layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
		FreeformLayer feedback = new FreeformLayer();
		feedback.setEnabled(false);
		layers.add(feedback, SCALED_FEEDBACK_LAYER);
		return layers;
	}

	@Override
	protected GridLayer createGridLayer() {
		GridLayer grid = new Grid();
		grid.setVisible(false);
		return grid;
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		PrintablePane layers = new PrintablePane();
		layers.add(new FreeformLayer(), PANELS);
		layers.add(new EdgeLayer(), CONNECTION_LAYER);
		layers.add(new FreeformLayer(), LABELS);
		layers.add(new FreeformLayer(), PRIMARY_LAYER);
		return layers;
	}
}
