package org.planwright.diagram.figures;

import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScaledGraphics;

/** The layers of a diagram without what only helps to edit it. They can be painted small elsewhere too, as coarse as that asks for. */
public final class PrintablePane extends FreeformLayeredPane {

	private ShapePainter painter;

	/** Says who paints what is in it. Must be called before it is painted. */
	public void setPainter(ShapePainter painter) {
		this.painter = painter;
	}

	@Override
	public void paint(Graphics graphics) {
		if (graphics instanceof ScaledGraphics) {
			painter.at(graphics.getAbsoluteScale(), false);
			super.paint(graphics);
			painter.at(1);
		} else {
			super.paint(graphics);
		}
	}
}
