package org.planwright.graph.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.planwright.graph.layout.Point;

/** Writes a drawing as SVG 1.1 that needs nothing else. Every node and edge is a group with its id in {@code data-id} and its kind and marks as classes. */
public final class SvgWriter implements DrawingWriter {

	/** Fonts with Chinese characters that systems bring, so that none falls back to one without. */
	private static final String FONTS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','WenQuanYi Micro Hei','SimHei',sans-serif";
	private static final String DASHES = "5 3";

	@Override
	public String format() {
		return "svg";
	}

	@Override
	public List<String> remarks(Drawing drawing, Locale locale) {
		return List.of();
	}

	@Override
	public void write(Drawing drawing, Locale locale, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement("svg");
			xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
			attribute(xml, "width", number(drawing.width()));
			attribute(xml, "height", number(drawing.height()));
			attribute(xml, "viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
			attribute(xml, "font-family", FONTS);
			xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "zh-CN");
			element(xml, "title", drawing.title());
			xml.writeEmptyElement("rect");
			attribute(xml, "width", "100%");
			attribute(xml, "height", "100%");
			attribute(xml, "fill", Colours.LIGHT.paper());
			for (Drawing.Item item : drawing.items()) {
				write(item, xml);
			}
			xml.writeCharacters("\n");
			xml.writeEndElement();
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.flush();
			out.flush();
		} catch (XMLStreamException e) {
			throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
		}
	}

	private static void write(Drawing.Item item, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeCharacters("\n");
		xml.writeStartElement("g");
		attribute(xml, "class", String.join(" ", item.styles()));
		if (item.id() != null) {
			attribute(xml, "data-id", item.id());
		}
		if (item.tooltip() != null) {
			element(xml, "title", item.tooltip());
		}
		for (Shape shape : item.shapes()) {
			write(shape, xml);
		}
		xml.writeEndElement();
	}

	private static void write(Shape shape, XMLStreamWriter xml) throws XMLStreamException {
		switch (shape) {
			case Shape.Box box -> {
				xml.writeEmptyElement("rect");
				attribute(xml, "x", number(box.bounds().x()));
				attribute(xml, "y", number(box.bounds().y()));
				attribute(xml, "width", number(box.bounds().width()));
				attribute(xml, "height", number(box.bounds().height()));
				if (box.radius() > 0) {
					attribute(xml, "rx", number(box.radius()));
				}
				paint(xml, box.fill(), box.stroke());
			}
			case Shape.Path path -> {
				xml.writeEmptyElement(path.fill() == null ? "polyline" : "polygon");
				attribute(xml, "points", path.points().stream().map(SvgWriter::pair).collect(Collectors.joining(" ")));
				paint(xml, path.fill(), path.stroke());
			}
			case Shape.Text text -> {
				xml.writeStartElement("text");
				attribute(xml, "x", number(text.x()));
				attribute(xml, "y", number(text.baseline()));
				attribute(xml, "font-size", number(text.size()));
				attribute(xml, "fill", text.colour());
				if (text.bold()) {
					attribute(xml, "font-weight", "bold");
				}
				if (text.centred()) {
					attribute(xml, "text-anchor", "middle");
				}
				xml.writeCharacters(legal(text.text()));
				xml.writeEndElement();
			}
		}
	}

	private static void paint(XMLStreamWriter xml, String fill, Shape.Stroke stroke) throws XMLStreamException {
		attribute(xml, "fill", fill == null ? "none" : fill);
		if (stroke != null) {
			attribute(xml, "stroke", stroke.colour());
			attribute(xml, "stroke-width", number(stroke.width()));
			if (stroke.dashed()) {
				attribute(xml, "stroke-dasharray", DASHES);
			}
		}
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(legal(text));
		xml.writeEndElement();
	}

	private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
		xml.writeAttribute(name, legal(value));
	}

	/** Without the characters that XML does not allow: damaged files hold such. */
	private static String legal(String text) {
		boolean good = text.codePoints().allMatch(SvgWriter::isLegal);
		return good ? text : text.codePoints().filter(SvgWriter::isLegal).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isLegal(int c) {
		return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}

	private static String pair(Point point) {
		return number(point.x()) + "," + number(point.y());
	}

	/** With one decimal where it is needed. */
	private static String number(double value) {
		double rounded = Math.rint(value * 10) / 10;
		return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
	}
}
