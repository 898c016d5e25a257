package org.planwright.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.planwright.graph.drawing.Shape;
import org.planwright.graph.layout.Bounds;

/** Shapes at the place for which they were drawn: what is written at an edge, a panel. */
public final class ItemFigure extends Figure {

	private static final int LINE = 1;

	private final ShapePainter painter;
	private final List<Shape> shapes;

	/** @param bounds around the shapes */
	public ItemFigure(List<Shape> shapes, Bounds bounds, ShapePainter painter) {
		this.shapes = shapes;
		this.painter = painter;
		setBounds(NodeFigure.at(bounds).expand(LINE, LINE));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		painter.paint(graphics, shapes);
	}
}
