package org.planwright.graph.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.planwright.exchange.export.pdf.PdfFont;

/** The outlines of letters in the font of the product. A machine needs neither fonts nor a display for them. */
final class Glyphs {

	private final TrueTypeFont font;
	private final CmapLookup glyphs;
	private final double scale;
	private final Map<Integer, GeneralPath> outlines = new HashMap<>();

	Glyphs() throws IOException {
		font = PdfFont.ofProduct().program();
		glyphs = font.getUnicodeCmapLookup();
		scale = 1.0 / font.getUnitsPerEm();
	}

	/** The outline of a line of text. */
	Path2D outline(Shape.Text text) throws IOException {
		Path2D whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
		double x = text.centred() ? text.x() - width(text.text()) * text.size() / 2 : text.x();
		for (int glyph : glyphs(text.text())) {
			AffineTransform place = AffineTransform.getTranslateInstance(x, text.baseline());
			place.scale(text.size() * scale, -text.size() * scale);
			GeneralPath outline = outline(glyph);
			if (outline != null) {
				whole.append(outline.getPathIterator(place), false);
			}
			x += font.getAdvanceWidth(glyph) * scale * text.size();
		}
		return whole;
	}

	/** The width of a text in a font of the size 1. */
	double width(String text) throws IOException {
		double width = 0;
		for (int glyph : glyphs(text)) {
			width += font.getAdvanceWidth(glyph) * scale;
		}
		return width;
	}

	/** The text with a sign for what the font does not have. */
	String printable(String text) {
		boolean whole = text.codePoints().allMatch(c -> glyphs.getGlyphId(c) != 0);
		if (whole) {
			return text;
		}
		StringBuilder printable = new StringBuilder();
		text.codePoints().forEach(c -> printable.append(glyphs.getGlyphId(c) != 0 ? Character.toString(c) : Character.isWhitespace(c) ? " " : PdfFont.REPLACEMENT));
		return printable.toString();
	}

	private int[] glyphs(String text) {
		return printable(text).codePoints().map(glyphs::getGlyphId).toArray();
	}

	private GeneralPath outline(int glyph) throws IOException {
		if (!outlines.containsKey(glyph)) {
			GlyphData data = font.getGlyph().getGlyph(glyph);
			outlines.put(glyph, data == null ? null : data.getPath());
		}
		return outlines.get(glyph);
	}
}
