package org.planwright.diagram.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;

/** A faint grid behind a diagram. When the diagram is small, only every second, fourth … line is drawn. */
public final class Grid extends GridLayer {

	/** Pixels on the screen between two lines. */
	private static final double LEAST = 9;
	private static final double FAINT = 0.35;

	private ShapePainter painter;

	/** Says who paints the diagram. Must be called before it is painted. */
	public void setPainter(ShapePainter painter) {
		this.painter = painter;
	}

	/** Like nodes, it leaves the state of the graphics alone: to restore one would undo their scale. */
	@Override
	public void paint(Graphics graphics) {
		paintGrid(graphics);
	}

	@Override
	protected void paintGrid(Graphics graphics) {
		int step = gridX;
		while (step * painter.scale() < LEAST) {
			step *= 2;
		}
		Rectangle clip = graphics.getClip(new Rectangle());
		graphics.setForegroundColor(FigureUtilities.mixColors(getForegroundColor(), getBackgroundColor(), FAINT));
		graphics.setLineWidth((int) Math.max(1, Math.round(1 / painter.scale())));
		for (int x = Math.floorDiv(clip.x, step) * step; x <= clip.right(); x += step) {
			graphics.drawLine(x, clip.y, x, clip.bottom());
		}
		for (int y = Math.floorDiv(clip.y, step) * step; y <= clip.bottom(); y += step) {
			graphics.drawLine(clip.x, y, clip.right(), y);
		}
	}
}
