package org.planwright.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.planwright.graph.Node;
import org.planwright.graph.drawing.Shape;
import org.planwright.graph.layout.Bounds;

/** A node. Its own bounds leave room for badges and shadow; {@link #getHandleBounds()} is what a person sees as the node. */
public final class NodeFigure extends Figure implements HandleBounds {

	/** How much is seen of what steps back, of 255. */
	static final int FADED = 60;
	static final int OPAQUE = 255;

	private static final Insets AROUND = new Insets(9, 2, 6, 6);

	private ShapePainter painter;
	private List<Shape> shapes = List.of();
	private boolean faded;

	/** Shows a node. */
	public void show(Node node, Bounds bounds, Look look) {
		painter = look.painter();
		shapes = look.nodes().draw(node, new Bounds(0, 0, bounds.width(), bounds.height())).shapes();
		repaint();
	}

	/** Shows it as one that steps back behind others, or not. */
	public void setFaded(boolean newFaded) {
		faded = newFaded;
		repaint();
	}

	/** The bounds of a figure for a node at a place. */
	public static Rectangle around(Bounds bounds) {
		return at(bounds).expand(AROUND);
	}

	/** A place in whole pixels. */
	static Rectangle at(Bounds bounds) {
		int x = (int) Math.round(bounds.x());
		int y = (int) Math.round(bounds.y());
		return new Rectangle(x, y, (int) Math.round(bounds.right()) - x, (int) Math.round(bounds.bottom()) - y);
	}

	@Override
	public Rectangle getHandleBounds() {
		return getBounds().getCropped(AROUND);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return getHandleBounds().contains(x, y);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (painter != null) {
			Rectangle inner = getHandleBounds();
			graphics.translate(inner.x, inner.y);
			if (faded) {
				graphics.setAlpha(FADED);
			}
			painter.paint(graphics, shapes);
			graphics.translate(-inner.x, -inner.y);
		}
	}

	/** It has no border, no children and no colours of its own: painting it leaves nothing that others do not set anew. */
	@Override
	public void paint(Graphics graphics) {
		paintFigure(graphics);
		if (faded) {
			graphics.setAlpha(OPAQUE);
		}
	}
}
