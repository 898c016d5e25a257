package org.planwright.diagram.view;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.planwright.diagram.parts.DiagramRootPart;

/** A small picture of the whole diagram in its corner, with a frame around what is seen, which can be dragged. Takes nothing while it is not shown. In the UI thread. */
final class Overview {

	/** Of the room of the diagram. */
	private static final double WIDE = 0.28;
	private static final double HIGH = 0.6;
	private static final int LARGEST = 260;
	private static final int MARGIN = 8;

	private final Composite over;
	private final DiagramRootPart root;
	private Canvas canvas;

	/** @param over where the diagram is drawn */
	Overview(Composite over, DiagramRootPart root) {
		this.over = over;
		this.root = root;
		over.addControlListener(ControlListener.controlResizedAdapter(event -> place()));
		over.addControlListener(ControlListener.controlMovedAdapter(event -> place()));
		root.getLayer(DiagramRootPart.PRINTABLE_LAYERS).addFigureListener(moved -> place());
	}

	/** Shows or hides it. */
	void show(boolean visible) {
		if (visible && canvas == null) {
			open();
		} else if (!visible && canvas != null) {
			canvas.dispose();
			canvas = null;
		}
	}

	private void open() {
		canvas = new Canvas(over.getParent(), SWT.DOUBLE_BUFFERED);
		GridDataFactory.fillDefaults().exclude(true).applyTo(canvas);
		canvas.moveAbove(null);
		ScrollableThumbnail thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
		thumbnail.setSource(root.getLayer(DiagramRootPart.PRINTABLE_LAYERS));
		thumbnail.setBorder(new LineBorder(root.getLayer(DiagramRootPart.GRID_LAYER).getForegroundColor(), 1));
		LightweightSystem system = new LightweightSystem(canvas);
		system.setContents(thumbnail);
		canvas.setBackground(root.getFigure().getBackgroundColor());
		canvas.addDisposeListener(event -> thumbnail.deactivate());
		place();
	}

	/** Takes the colours of the diagram as they are now. */
	void takeLook() {
		if (canvas != null) {
			show(false);
			show(true);
		}
	}

	/** Takes its place, in the proportions of the diagram. */
	void place() {
		if (canvas != null && !canvas.isDisposed()) {
			Rectangle room = over.getClientArea();
			Dimension whole = root.getLayer(DiagramRootPart.PRINTABLE_LAYERS).getSize();
			double widest = Math.min(LARGEST, room.width * WIDE);
			double scale = Math.min(widest / Math.max(1, whole.width), room.height * HIGH / Math.max(1, whole.height));
			int width = (int) Math.ceil(whole.width * scale);
			int height = (int) Math.ceil(whole.height * scale);
			canvas.setBounds(over.getLocation().x + room.width - width - MARGIN, over.getLocation().y + room.height - height - MARGIN, width, height);
		}
	}
}
