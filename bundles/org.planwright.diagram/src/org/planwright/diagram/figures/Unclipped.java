package org.planwright.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** Paints the figures of a layer without a clipping and a state of the graphics for each: for thousands of figures that keep to their bounds, these take most of the time. */
final class Unclipped {

	private Unclipped() {
	}

	static void paint(IFigure layer, Graphics graphics) {
		Rectangle clip = graphics.getClip(new Rectangle());
		for (Object child : layer.getChildren()) {
			if (child instanceof IFigure figure && figure.isVisible() && figure.intersects(clip)) {
				figure.paint(graphics);
			}
		}
	}
}
