package org.planwright.graph.drawing;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.planwright.exchange.export.pdf.PdfFont;
import org.planwright.exchange.export.pdf.TextOfGlyphs;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.Point;

/** Writes a drawing as one page of PDF with text that can be searched, the font of the product embedded as far as it is used. */
public final class PdfDrawingWriter implements DrawingWriter {

	private static final double POINTS_PER_PIXEL = 0.75;
	/** Longest side that a page may have. */
	private static final double MOST_POINTS = 14_400;
	private static final float[] DASHES = { 5, 3 };
	/** How far the ends of a curve pull, for it to look like a quarter of a circle. */
	private static final float QUARTER = 0.5523f;
	/** Width of the line around bold letters, in sizes of their font. */
	private static final double BOLD = 0.035;

	@Override
	public String format() {
		return "pdf";
	}

	@Override
	public List<String> remarks(Drawing drawing, Locale locale) {
		return List.of();
	}

	@Override
	public void write(Drawing drawing, Locale locale, OutputStream out) throws IOException {
		Glyphs glyphs = new Glyphs();
		StringBuilder words = new StringBuilder();
		double scale = Math.min(POINTS_PER_PIXEL, MOST_POINTS / Math.max(drawing.width(), drawing.height()));
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage(new PDRectangle((float) (drawing.width() * scale), (float) (drawing.height() * scale)));
			document.addPage(page);
			PDFont font = PDType0Font.load(document, PdfFont.ofProduct().program(), true);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.transform(new Matrix((float) scale, 0, 0, (float) scale, 0, 0));
				for (Drawing.Item item : drawing.items()) {
					for (Shape shape : item.shapes()) {
						switch (shape) {
							case Shape.Box box -> box(box, drawing.height(), content);
							case Shape.Path path -> path(path, drawing.height(), content);
							case Shape.Text text -> {
								String printable = glyphs.printable(text.text());
								words.append(printable);
								text(text, printable, glyphs, font, drawing.height(), content);
							}
						}
					}
				}
			}
			describe(document, drawing, words);
			document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
			new TextOfGlyphs(words.toString(), PdfFont.ofProduct().program().getUnicodeCmapLookup()).writeTo(font, document);
			document.save(out);
		}
		out.flush();
	}

	private static void describe(PDDocument document, Drawing drawing, CharSequence words) {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(drawing.title());
		information.setProducer("Planwright");
		document.setDocumentInformation(information);
		document.setDocumentId((long) (drawing.hashCode() ^ words.toString().hashCode()));
		document.getDocumentCatalog().setLanguage("zh-CN");
	}

	private static void text(Shape.Text text, String printable, Glyphs glyphs, PDFont font, double height, PDPageContentStream content) throws IOException {
		double x = text.centred() ? text.x() - glyphs.width(printable) * text.size() / 2 : text.x();
		content.beginText();
		content.setFont(font, (float) text.size());
		content.setNonStrokingColor(Color.decode(text.colour()));
		content.setRenderingMode(text.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		if (text.bold()) {
			content.setStrokingColor(Color.decode(text.colour()));
			content.setLineWidth((float) (text.size() * BOLD));
			content.setLineDashPattern(new float[0], 0);
		}
		content.newLineAtOffset((float) x, (float) (height - text.baseline()));
		content.showText(printable);
		content.endText();
	}

	private static void path(Shape.Path path, double height, PDPageContentStream content) throws IOException {
		Point first = path.points().getFirst();
		content.moveTo((float) first.x(), (float) (height - first.y()));
		for (Point point : path.points().subList(1, path.points().size())) {
			content.lineTo((float) point.x(), (float) (height - point.y()));
		}
		if (path.fill() != null) {
			content.closePath();
		}
		paint(path.fill(), path.stroke(), content);
	}

	private static void box(Shape.Box box, double height, PDPageContentStream content) throws IOException {
		Bounds bounds = box.bounds();
		float left = (float) bounds.x();
		float right = (float) bounds.right();
		float top = (float) (height - bounds.y());
		float bottom = (float) (height - bounds.bottom());
		float radius = (float) Math.min(box.radius(), Math.min(bounds.width(), bounds.height()) / 2);
		if (radius <= 0) {
			content.addRect(left, bottom, right - left, top - bottom);
		} else {
			float pull = radius * (1 - QUARTER);
			content.moveTo(left + radius, bottom);
			content.lineTo(right - radius, bottom);
			content.curveTo(right - pull, bottom, right, bottom + pull, right, bottom + radius);
			content.lineTo(right, top - radius);
			content.curveTo(right, top - pull, right - pull, top, right - radius, top);
			content.lineTo(left + radius, top);
			content.curveTo(left + pull, top, left, top - pull, left, top - radius);
			content.lineTo(left, bottom + radius);
			content.curveTo(left, bottom + pull, left + pull, bottom, left + radius, bottom);
			content.closePath();
		}
		paint(box.fill(), box.stroke(), content);
	}

	private static void paint(String fill, Shape.Stroke stroke, PDPageContentStream content) throws IOException {
		if (stroke != null) {
			content.setStrokingColor(Color.decode(stroke.colour()));
			content.setLineWidth((float) stroke.width());
			content.setLineDashPattern(stroke.dashed() ? DASHES : new float[0], 0);
		}
		if (fill != null) {
			content.setNonStrokingColor(Color.decode(fill));
		}
		if (fill != null && stroke != null) {
			content.fillAndStroke();
		} else if (fill != null) {
			content.fill();
		} else {
			content.stroke();
		}
	}
}
