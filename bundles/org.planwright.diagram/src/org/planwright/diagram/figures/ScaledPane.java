package org.planwright.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Layers at a scale that the graphics themselves make: letters keep their proportions at any scale. */
public final class ScaledPane extends ScalableFreeformLayeredPane {

	private ShapePainter painter;

	/** Says who paints what is in it. Must be called before it is painted. */
	public void setPainter(ShapePainter painter) {
		this.painter = painter;
	}

	@Override
	protected void paintClientArea(Graphics graphics) {
		if (getChildren().isEmpty()) {
			return;
		}
		painter.at(getScale());
		graphics.pushState();
		graphics.scale(getScale());
		paintChildren(graphics);
		graphics.popState();
		graphics.restoreState();
		painter.at(1);
	}
}
