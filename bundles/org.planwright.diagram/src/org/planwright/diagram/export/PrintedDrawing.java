package org.planwright.diagram.export;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.planwright.diagram.figures.Fonts;
import org.planwright.diagram.figures.ShapePainter;
import org.planwright.graph.drawing.Drawing;
import org.planwright.graph.drawing.Shape;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.Point;

/** A drawing on paper. In any thread, a printer in one at a time. */
public final class PrintedDrawing {

	/** Pixels an inch of a screen at 100 %. */
	private static final double SCREEN = 96;
	/** The sides of the usual paper, A4, in inches. */
	private static final double SHORT = 8.27;
	private static final double LONG = 11.69;
	/** Of the page, on each side, in inches. */
	private static final double MARGIN = 0.4;
	/** For what stands below it, in inches. */
	private static final double FOOT = 0.25;
	/** Of what stands below it, in inches. */
	private static final double FOOT_SIZE = 0.12;
	private static final String FOOT_COLOUR = "#555555";

	private final Drawing drawing;
	private final String face;

	/** @param face the name of the font */
	public PrintedDrawing(Drawing drawing, String face) {
		this.drawing = drawing;
		this.face = face;
	}

	/** Whether it takes fewer pages, or is larger on as many, when these are laid across. */
	public boolean isWide() {
		PageGrid upright = onPaper(SHORT, LONG);
		PageGrid across = onPaper(LONG, SHORT);
		return across.count() < upright.count() || across.count() == upright.count() && across.scale() > upright.scale();
	}

	private PageGrid onPaper(double width, double height) {
		return PageGrid.readable(drawing.width(), drawing.height(), width - 2 * MARGIN, height - 2 * MARGIN - FOOT, 1 / SCREEN);
	}

	/** Over the pages of a printer, at a size at which it can be read. */
	public PageGrid readable(Printer printer) {
		Bounds room = room(printer);
		return PageGrid.readable(drawing.width(), drawing.height(), room.width(), room.height(), full(printer));
	}

	/** On one page of a printer. */
	public PageGrid onOnePage(Printer printer) {
		Bounds room = room(printer);
		return PageGrid.onOnePage(drawing.width(), drawing.height(), room.width(), room.height(), full(printer));
	}

	private static double full(Printer printer) {
		return printer.getDPI().x / SCREEN;
	}

	private static Bounds room(Printer printer) {
		Rectangle area = printer.getClientArea();
		double x = MARGIN * printer.getDPI().x;
		double y = MARGIN * printer.getDPI().y;
		return new Bounds(area.x + x, area.y + y, area.width - 2 * x, area.height - 2 * y - FOOT * printer.getDPI().y);
	}

	/**
	 * Prints those of its pages that the printer was asked for.
	 *
	 * @return false when the printer cannot begin
	 */
	public boolean print(Printer printer, PageGrid grid, IProgressMonitor monitor) {
		if (!printer.startJob(drawing.title())) {
			return false;
		}
		PrinterData wanted = printer.getPrinterData();
		boolean some = wanted.scope == PrinterData.PAGE_RANGE;
		Fonts fonts = new Fonts(printer, face);
		try {
			for (int page = some ? Math.max(1, wanted.startPage) : 1; page <= (some ? Math.min(wanted.endPage, grid.count()) : grid.count()) && !monitor.isCanceled(); page++) {
				if (printer.startPage()) {
					print(printer, fonts, grid, page);
					printer.endPage();
				}
			}
		} finally {
			fonts.dispose();
			if (monitor.isCanceled()) {
				printer.cancelJob();
			} else {
				printer.endJob();
			}
		}
		return true;
	}

	private void print(Printer printer, Fonts fonts, PageGrid grid, int page) {
		Bounds room = room(printer);
		double left = room.x() - (page - 1) % grid.across() * room.width();
		double top = room.y() - (page - 1) / grid.across() * room.height();
		GC gc = new GC(printer);
		Graphics graphics = new SWTGraphics(gc);
		try {
			ShapePainter painter = new ShapePainter(fonts);
			if (grid.count() > 1) {
				double size = FOOT_SIZE * printer.getDPI().y;
				String foot = NLS.bind(Messages.page, new Object[] { drawing.title(), page, grid.count() });
				painter.paint(graphics, List.of(new Shape.Text(room.x() + room.width() / 2, room.bottom() + FOOT * printer.getDPI().y, foot, size, false, true, FOOT_COLOUR)));
				graphics.clipRect(new org.eclipse.draw2d.geometry.Rectangle((int) room.x(), (int) room.y(), (int) Math.ceil(room.width()), (int) Math.ceil(room.height())));
			}
			for (Drawing.Item item : drawing.items()) {
				painter.paint(graphics, item.shapes().stream().map(shape -> scaled(shape, left, top, grid.scale())).toList());
			}
		} finally {
			graphics.dispose();
			gc.dispose();
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
