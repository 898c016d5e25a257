package org.planwright.diagram.figures;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;

/** The layer of nodes. */
public final class NodeLayer extends FreeformLayer {

	@Override
	protected void paintChildren(Graphics graphics) {
		Unclipped.paint(this, graphics);
	}
}
