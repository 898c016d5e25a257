package org.planwright.diagram.export;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.planwright.diagram.figures.Fonts;
import org.planwright.diagram.figures.ShapePainter;
import org.planwright.graph.drawing.Drawing;
import org.planwright.graph.drawing.Shape;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.Point;

/** A drawing on paper: on one page, as large as it fits, but not larger than on the screen. In the UI thread. */
public final class PrintedDrawing {

	/** Pixels an inch of a screen at 100 %. */
	private static final double SCREEN = 96;
	/** Of the page, on each side, in inches. */
	private static final double MARGIN = 0.4;

	private final Drawing drawing;

	/** For a drawing. */
	public PrintedDrawing(Drawing drawing) {
		this.drawing = drawing;
	}

	/** Whether a page is better laid across for it. */
	public boolean isWide() {
		return drawing.width() > drawing.height();
	}

	/** Prints it; false when the printer cannot begin. */
	public boolean print(Printer printer) {
		if (!printer.startJob(drawing.title())) {
			return false;
		}
		if (printer.startPage()) {
			page(printer);
			printer.endPage();
		}
		printer.endJob();
		return true;
	}

	private void page(Printer printer) {
		Rectangle area = printer.getClientArea();
		org.eclipse.swt.graphics.Point dpi = printer.getDPI();
		double left = area.x + MARGIN * dpi.x;
		double top = area.y + MARGIN * dpi.y;
		double scale = Math.min(Math.min((area.width - 2 * MARGIN * dpi.x) / drawing.width(), (area.height - 2 * MARGIN * dpi.y) / drawing.height()), dpi.x / SCREEN);
		Fonts fonts = new Fonts(printer);
		GC gc = new GC(printer);
		try {
			Graphics graphics = new SWTGraphics(gc);
			ShapePainter painter = new ShapePainter(fonts);
			for (Drawing.Item item : drawing.items()) {
				painter.paint(graphics, item.shapes().stream().map(shape -> scaled(shape, left, top, scale)).toList());
			}
			graphics.dispose();
		} finally {
			gc.dispose();
			fonts.dispose();
		}
	}

	/** Not by a transformation of the printer's: that of GTK has one of its own, which gets lost by it. */
	private static Shape scaled(Shape shape, double left, double top, double scale) {
		return switch (shape) {
			case Shape.Box box -> new Shape.Box(new Bounds(left + box.bounds().x() * scale, top + box.bounds().y() * scale, box.bounds().width() * scale, box.bounds().height() * scale),
					box.radius() * scale, box.fill(), scaled(box.stroke(), scale));
			case Shape.Path path -> new Shape.Path(path.points().stream().map(point -> new Point(left + point.x() * scale, top + point.y() * scale)).toList(), path.fill(), scaled(path.stroke(), scale));
			case Shape.Text text -> new Shape.Text(left + text.x() * scale, top + text.baseline() * scale, text.text(), text.size() * scale, text.bold(), text.centred(), text.colour());
		};
	}

	private static Shape.Stroke scaled(Shape.Stroke stroke, double scale) {
		return stroke == null ? null : new Shape.Stroke(stroke.colour(), stroke.width() * scale, stroke.dashed());
	}
}
