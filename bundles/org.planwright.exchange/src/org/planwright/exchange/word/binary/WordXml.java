package org.planwright.exchange.word.binary;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of a part of a Word package. */
final class WordXml {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final StringWriter text = new StringWriter();
	private final XMLStreamWriter xml;

	/** Begins a part. */
	WordXml(String root) {
		try {
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartElement("w", root, WORD);
			xml.writeNamespace("w", WORD);
			xml.writeNamespace("a", DRAWING);
			xml.writeNamespace("r", RELATIONSHIPS);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Begins an element; attributes are names and values by turns. */
	WordXml begin(String name, Object... attributes) {
		try {
			xml.writeStartElement("w", name, WORD);
			for (int i = 0; i < attributes.length; i += 2) {
				xml.writeAttribute("w", WORD, (String) attributes[i], allowed(String.valueOf(attributes[i + 1])));
			}
			return this;
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	WordXml end() {
		try {
			xml.writeEndElement();
			return this;
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** An element without content. */
	WordXml empty(String name, Object... attributes) {
		return begin(name, attributes).end();
	}

	/** An element of text. */
	WordXml text(String name, String content) {
		try {
			begin(name);
			xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
			xml.writeCharacters(allowed(content));
			return end();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A picture of the package, by the id of its relationship. */
	WordXml picture(String relationship) {
		try {
			begin("drawing");
			xml.writeStartElement("a", "blip", DRAWING);
			xml.writeAttribute("r", RELATIONSHIPS, "embed", relationship);
			xml.writeEndElement();
			return end();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The part, ended. */
	byte[] bytes() {
		try {
			xml.writeEndElement();
			xml.close();
			return text.toString().getBytes(StandardCharsets.UTF_8);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Without what XML does not allow. */
	private static String allowed(String content) {
		StringBuilder allowed = new StringBuilder(content.length());
		content.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)).forEach(allowed::appendCodePoint);
		return allowed.toString();
	}
}
