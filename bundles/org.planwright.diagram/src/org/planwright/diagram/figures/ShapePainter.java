package org.planwright.diagram.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.planwright.graph.drawing.Shape;
import org.planwright.graph.drawing.Shape.Box;
import org.planwright.graph.drawing.Shape.Path;
import org.planwright.graph.drawing.Shape.Stroke;
import org.planwright.graph.drawing.Shape.Text;

/** Paints shapes in a window. What is too small to be seen is left out. In the UI thread. */
public final class ShapePainter {

	/** Letters of fewer pixels are no letters. */
	private static final double LEAST_TEXT = 4.5;
	/** Below this scale one of thousands of lines is plain. */
	private static final double MANY_COARSE = 0.75;
	/** Below this scale corners are sharp and borders plain, and thousands of arrows have no heads: what is lost is less than four pixels. */
	static final double SHARP = 0.45;
	/** Below this scale lines are whole and plain, and arrows without heads. */
	private static final double COARSE = 0.35;
	/** A line of no more pixels is a dot. */
	private static final double DOT = 2.5;
	/** A line of fewer pixels cannot be seen, and one that is plain has gaps below a whole one. */
	private static final double LEAST_LINE = 0.8;

	private final Map<String, Color> colours = new HashMap<>();
	private final Fonts fonts;
	private double scale = 1;
	private boolean linesAreScaled = true;

	/** @param fonts with which it writes */
	public ShapePainter(Fonts fonts) {
		this.fonts = fonts;
	}

	/** Says at what scale the next shapes are painted; the graphics scale them, not this. */
	void at(double newScale) {
		at(newScale, true);
	}

	/** Says whether the graphics scale the width of lines too. */
	void at(double newScale, boolean scalesLines) {
		scale = newScale;
		linesAreScaled = scalesLines;
	}

	/** At what scale shapes are painted. */
	double scale() {
		return scale;
	}

	/** Paints shapes, from the back to the front. Leaves fonts, colours and lines of the graphics changed. */
	public void paint(Graphics graphics, List<Shape> shapes) {
		for (Shape shape : shapes) {
			switch (shape) {
				case Box box -> paint(graphics, box);
				case Path path -> paint(graphics, path);
				case Text text -> paint(graphics, text);
			}
		}
	}

	/** Paints one of thousands of lines, unless it is but a dot. Leaves colours and lines of the graphics changed. */
	void line(Graphics graphics, Stroke stroke, int x1, int y1, int x2, int y2) {
		if (Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) * scale < DOT) {
			return;
		}
		boolean plain = scale < MANY_COARSE;
		graphics.setAntialias(plain ? SWT.OFF : SWT.ON);
		stroke(graphics, stroke, plain);
		graphics.drawLine(x1, y1, x2, y2);
	}

	private void paint(Graphics graphics, Box box) {
		int x = round(box.bounds().x());
		int y = round(box.bounds().y());
		int width = round(box.bounds().right()) - x;
		int height = round(box.bounds().bottom()) - y;
		graphics.setAntialias(scale < SHARP ? SWT.OFF : SWT.ON);
		int arc = scale < SHARP ? 0 : round(2 * box.radius());
		org.eclipse.draw2d.geometry.Rectangle rectangle = new org.eclipse.draw2d.geometry.Rectangle(x, y, width, height);
		if (box.fill() != null) {
			graphics.setBackgroundColor(colour(box.fill()));
			if (arc > 0) {
				graphics.fillRoundRectangle(rectangle, arc, arc);
			} else {
				graphics.fillRectangle(rectangle);
			}
		}
		if (box.stroke() != null) {
			stroke(graphics, box.stroke(), scale < SHARP);
			if (arc > 0) {
				graphics.drawRoundRectangle(rectangle, arc, arc);
			} else {
				graphics.drawRectangle(rectangle);
			}
		}
	}

	private void paint(Graphics graphics, Path path) {
		if (path.fill() != null && scale < COARSE) {
			return;
		}
		graphics.setAntialias(scale < COARSE ? SWT.OFF : SWT.ON);
		PointList points = new PointList(path.points().size());
		path.points().forEach(point -> points.addPoint(round(point.x()), round(point.y())));
		if (path.fill() != null) {
			graphics.setBackgroundColor(colour(path.fill()));
			graphics.fillPolygon(points);
		}
		if (path.stroke() != null) {
			stroke(graphics, path.stroke(), scale < COARSE);
			graphics.drawPolyline(points);
		}
	}

	private void paint(Graphics graphics, Text text) {
		if (text.size() * scale < LEAST_TEXT) {
			return;
		}
		Fonts.Face face = fonts.of(text.size(), text.bold());
		graphics.setFont(face.font());
		graphics.setForegroundColor(colour(text.colour()));
		int x = round(text.x());
		if (text.centred()) {
			x = round(text.x() - face.width(text.text()) / 2.0);
		}
		graphics.drawString(text.text(), x, round(text.baseline() - face.ascent(text.text())));
	}

	private void stroke(Graphics graphics, Stroke stroke, boolean plain) {
		graphics.setForegroundColor(colour(stroke.colour()));
		graphics.setLineWidth(linesAreScaled ? width(stroke, plain) : Math.max(1, round(stroke.width() * scale)));
		graphics.setLineStyle(stroke.dashed() && scale >= COARSE ? SWT.LINE_DASH : SWT.LINE_SOLID);
	}

	private int width(Stroke stroke, boolean plain) {
		return plain ? (int) Math.ceil(Math.max(stroke.width(), 1 / scale)) : Math.max(1, round(Math.max(stroke.width(), LEAST_LINE / scale)));
	}

	/** A colour by its name. */
	public Color colour(String name) {
		return colours.computeIfAbsent(name, any -> {
			int rgb = Integer.parseInt(any.substring(1), 16);
			return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
		});
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}
