package org.planwright.exchange.office;

import java.io.ByteArrayInputStream;
import java.util.NoSuchElementException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;

/** Parses the XML of a part as a stream: no document types, so no entities of its own; nothing outside is ever read; no deeper than {@link OfficeLimits#DEPTH}. */
public final class SafeXml {

	/** What is done with a part's XML. */
	public interface Consumer {
		void read(XMLStreamReader xml) throws XMLStreamException, ImportException;
	}

	/** Why a part is not read on; leaves the parser as an exception of its own. */
	private static final class RefusedException extends XMLStreamException {

		private static final long serialVersionUID = 1L;
		private final Reason reason;

		RefusedException(Reason reason) {
			this.reason = reason;
		}
	}

	/** The platform's own limit, lower than ours since Java 24. */
	private static final String PLATFORM_DEPTH = "jdk.xml.maxElementDepth";

	private SafeXml() {
	}

	/**
	 * Hands the XML of a part to a consumer, which may leave it before its end.
	 *
	 * @param fileName name of the file, for messages
	 * @param part     name of the part, for messages
	 * @throws ImportException when it is no well-formed XML, or such as no word processor writes
	 */
	public static void parse(String fileName, String part, byte[] content, Consumer consumer) throws ImportException {
		try {
			XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
			factory.setProperty(PLATFORM_DEPTH, 0);
			XMLStreamReader xml = new Guard(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
			try {
				consumer.read(xml);
			} finally {
				xml.close();
			}
		} catch (RefusedException e) {
			throw new ImportException(e.reason, fileName, part);
		} catch (XMLStreamException | NoSuchElementException e) {
			throw new ImportException(Reason.DAMAGED_PART, fileName, part);
		}
	}

	/** Passes on what is harmless. */
	private static final class Guard extends StreamReaderDelegate {

		private int depth;

		Guard(XMLStreamReader reader) {
			super(reader);
		}

		@Override
		public int next() throws XMLStreamException {
			int event = super.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new RefusedException(Reason.DOCUMENT_TYPE);
			}
			if (event == XMLStreamConstants.START_ELEMENT && ++depth > OfficeLimits.DEPTH) {
				throw new RefusedException(Reason.TOO_DEEP);
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
			return event;
		}

		@Override
		public int nextTag() throws XMLStreamException {
			int event = next();
			while (event == XMLStreamConstants.CHARACTERS && isWhiteSpace() || event == XMLStreamConstants.SPACE || event == XMLStreamConstants.COMMENT
					|| event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
				event = next();
			}
			return event;
		}

		@Override
		public String getElementText() throws XMLStreamException {
			StringBuilder text = new StringBuilder();
			for (int level = 0, event = next(); event != XMLStreamConstants.END_ELEMENT || level > 0; event = next()) {
				if (event == XMLStreamConstants.START_ELEMENT) {
					level++;
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					level--;
				} else if (hasText() && event != XMLStreamConstants.COMMENT) {
					text.append(getText());
				}
			}
			return text.toString();
		}
	}
}
