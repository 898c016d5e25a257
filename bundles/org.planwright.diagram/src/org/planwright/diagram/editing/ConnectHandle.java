package org.planwright.diagram.editing;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.RelativeLocator;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** An arrow beside a node that is selected: dragged to another node, it lets the one support the other. */
final class ConnectHandle extends AbstractHandle {

	private static final int SIZE = 16;

	private final Color colour;

	ConnectHandle(GraphicalEditPart part, Color colour) {
		super(part, new Beside(part.getFigure()), Cursors.HAND);
		this.colour = colour;
		setPreferredSize(SIZE, SIZE);
		setSize(SIZE, SIZE);
	}

	/** On the left, where what is supported is. */
	private static final class Beside extends RelativeLocator {

		private Beside(IFigure figure) {
			super(figure, PositionConstants.WEST);
		}

		@Override
		protected Rectangle getReferenceBox() {
			return ((HandleBounds) getReferenceFigure()).getHandleBounds().getExpanded(SIZE, 0);
		}
	}

	@Override
	protected DragTracker createDragTracker() {
		return new FromOwner(getOwner());
	}

	/** Begins at the node of the handle, although the pointer is beside it. */
	private static final class FromOwner extends ConnectionDragCreationTool {

		private final EditPart owner;

		private FromOwner(EditPart owner) {
			super(new KindFactory(null));
			this.owner = owner;
		}

		@Override
		protected boolean updateTargetUnderMouse() {
			if (!isInState(STATE_INITIAL)) {
				return super.updateTargetUnderMouse();
			}
			boolean changed = getTargetEditPart() != owner;
			setTargetEditPart(owner);
			return changed;
		}
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds();
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(colour);
		PointList arrow = new PointList();
		arrow.addPoint(box.x + 1, box.y + SIZE / 2);
		arrow.addPoint(box.x + SIZE / 2 + 1, box.y + 2);
		arrow.addPoint(box.x + SIZE / 2 + 1, box.y + SIZE / 2 - 2);
		arrow.addPoint(box.right() - 2, box.y + SIZE / 2 - 2);
		arrow.addPoint(box.right() - 2, box.y + SIZE / 2 + 2);
		arrow.addPoint(box.x + SIZE / 2 + 1, box.y + SIZE / 2 + 2);
		arrow.addPoint(box.x + SIZE / 2 + 1, box.bottom() - 2);
		graphics.fillPolygon(arrow);
	}
}
