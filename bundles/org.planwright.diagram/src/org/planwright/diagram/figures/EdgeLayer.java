package org.planwright.diagram.figures;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;

/** The layer of edges. */
public final class EdgeLayer extends ConnectionLayer {

	/** Makes one whose edges go their ways. */
	public EdgeLayer() {
		setConnectionRouter(EdgeFigure.ROUTER);
	}

	@Override
	protected void paintChildren(Graphics graphics) {
		Unclipped.paint(this, graphics);
	}
}
