package org.planwright.diagram.figures;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;

/** The layer of edges. */
public final class EdgeLayer extends ConnectionLayer {

	/** More than can be painted one by one while the diagram is moved. */
	private static final int MANY = 1000;

	private ShapePainter painter;

	/** Makes one whose edges go their ways. */
	public EdgeLayer() {
		setConnectionRouter(EdgeFigure.ROUTER);
	}

	/** Says who paints the edges. Must be called before they are painted. */
	public void setPainter(ShapePainter painter) {
		this.painter = painter;
	}

	@Override
	protected void paintChildren(Graphics graphics) {
		if (getChildren().size() > MANY) {
			new EdgeBundles(graphics).paint(this, painter);
		} else {
			Unclipped.paint(this, graphics);
		}
	}
}
