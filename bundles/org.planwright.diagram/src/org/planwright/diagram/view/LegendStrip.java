package org.planwright.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.planwright.diagram.figures.Look;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.drawing.Drawing.Item;
import org.planwright.graph.drawing.Legend;
import org.planwright.graph.drawing.Shape;
import org.planwright.ui.rules.RuleBook;

/** Says below a diagram what shapes and colours mean. It is as high as that takes, and gives way where that is too much of the room for both. */
final class LegendStrip {

	private static final double MARGIN = 8;
	/** Of the room for both. */
	private static final double MOST = 0.35;

	private final Canvas canvas;
	private final List<Shape> shapes = new ArrayList<>();
	private Diagram diagram;
	private Look look;
	private ColourBy by;
	private double height;

	LegendStrip(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int width, int hint, boolean changed) {
				return new Point(width == SWT.DEFAULT ? 0 : width, (int) Math.ceil(height));
			}
		};
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addControlListener(ControlListener.controlResizedAdapter(event -> arrange()));
		parent.addControlListener(ControlListener.controlResizedAdapter(event -> arrange()));
	}

	Canvas control() {
		return canvas;
	}

	/** Shows that of a diagram. */
	void show(Diagram newDiagram, Look newLook, ColourBy newBy) {
		diagram = newDiagram;
		look = newLook;
		by = newBy;
		arrange();
		canvas.redraw();
	}

	private void arrange() {
		if (diagram == null || canvas.getSize().x == 0) {
			return;
		}
		double width = canvas.getSize().x - 2 * MARGIN;
		shapes.clear();
		List<Item> items = new ArrayList<>();
		double needed = new Legend(diagram, look.palette(), by, RuleBook.locale()).draw(items, MARGIN, MARGIN, width);
		items.forEach(item -> shapes.addAll(item.shapes()));
		double y = needed > MOST * canvas.getParent().getSize().y ? 0 : needed;
		if (Math.abs(y - height) >= 1) {
			height = y;
			canvas.getParent().layout();
		}
	}

	private void paint(Event event) {
		if (look == null) {
			return;
		}
		event.gc.setBackground(look.painter().colour(look.colours().panel()));
		event.gc.fillRectangle(canvas.getClientArea());
		SWTGraphics graphics = new SWTGraphics(event.gc);
		look.painter().paint(graphics, shapes);
		graphics.dispose();
	}
}
