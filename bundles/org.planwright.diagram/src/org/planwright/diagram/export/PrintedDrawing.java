package org.planwright.diagram.export;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.planwright.diagram.figures.Fonts;
import org.planwright.diagram.figures.ShapePainter;
import org.planwright.graph.drawing.Drawing;

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
		Point dpi = printer.getDPI();
		double left = area.x + MARGIN * dpi.x;
		double top = area.y + MARGIN * dpi.y;
		double scale = Math.min(Math.min((area.width - 2 * MARGIN * dpi.x) / drawing.width(), (area.height - 2 * MARGIN * dpi.y) / drawing.height()), dpi.x / SCREEN);
		Fonts fonts = new Fonts(printer);
		GC gc = new GC(printer);
		Transform transform = new Transform(printer);
		try {
			transform.translate((float) left, (float) top);
			transform.scale((float) scale, (float) scale);
			gc.setTransform(transform);
			Graphics graphics = new SWTGraphics(gc);
			ShapePainter painter = new ShapePainter(fonts);
			drawing.items().forEach(item -> painter.paint(graphics, item.shapes()));
			graphics.dispose();
		} finally {
			transform.dispose();
			gc.dispose();
			fonts.dispose();
		}
	}
}
