package org.planwright.graph.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.planwright.graph.Messages;
import org.planwright.graph.layout.Bounds;

/** Paints a drawing as PNG, twice as large as it is at 100 %, with the font of the product; very large ones smaller, so that they can be opened. */
public final class PngWriter implements DrawingWriter {

	private static final double SCALE = 2;
	private static final double MOST_PIXELS = 60e6;
	private static final double PERCENT = 100;
	/** Width of the line around bold letters, in sizes of their font. */
	private static final double BOLD = 0.035;
	private static final float[] DASHES = { 5, 3 };

	@Override
	public String format() {
		return "png";
	}

	@Override
	public List<String> remarks(Drawing drawing, Locale locale) throws IOException {
		double scale = scale(drawing);
		return scale < SCALE ? List.of(Messages.get(locale, "png.smaller", Math.round(scale * PERCENT))) : List.of();
	}

	private static double scale(Drawing drawing) {
		return Math.min(SCALE, Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height())));
	}

	@Override
	public void write(Drawing drawing, Locale locale, OutputStream out) throws IOException {
		double scale = scale(drawing);
		BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale), (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.scale(scale, scale);
			Glyphs glyphs = new Glyphs();
			for (Drawing.Item item : drawing.items()) {
				for (Shape shape : item.shapes()) {
					paint(shape, graphics, glyphs);
				}
			}
		} finally {
			graphics.dispose();
		}
		ImageIO.setUseCache(false);
		ImageIO.write(image, format(), out);
		out.flush();
	}

	private static void paint(Shape shape, Graphics2D graphics, Glyphs glyphs) throws IOException {
		switch (shape) {
			case Shape.Box box -> {
				Bounds bounds = box.bounds();
				java.awt.Shape outline = box.radius() == 0 ? new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height())
						: new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(), 2 * box.radius(), 2 * box.radius());
				paint(outline, box.fill(), box.stroke(), graphics);
			}
			case Shape.Path path -> {
				Path2D outline = new Path2D.Double();
				outline.moveTo(path.points().getFirst().x(), path.points().getFirst().y());
				path.points().stream().skip(1).forEach(point -> outline.lineTo(point.x(), point.y()));
				if (path.fill() != null) {
					outline.closePath();
				}
				paint(outline, path.fill(), path.stroke(), graphics);
			}
			case Shape.Text text -> paint(glyphs.outline(text), text.colour(), text.bold() ? new Shape.Stroke(text.colour(), text.size() * BOLD, false) : null, graphics);
		}
	}

	private static void paint(java.awt.Shape outline, String fill, Shape.Stroke stroke, Graphics2D graphics) {
		if (fill != null) {
			graphics.setColor(Color.decode(fill));
			graphics.fill(outline);
		}
		if (stroke != null) {
			graphics.setColor(Color.decode(stroke.colour()));
			graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, stroke.dashed() ? DASHES : null, 0));
			graphics.draw(outline);
		}
	}
}
