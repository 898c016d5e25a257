package org.planwright.exchange.word;

import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComments;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTEndnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.EndnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.office.OfficePackage;

/**
 * The parts of a Word package that its text is made of, as POI's beans. Headers, footers and pictures are not loaded.
 *
 * @param main      name of the part of the document itself
 * @param document  its content; changes to it are written by whoever makes them
 * @param styles    null when the package has none
 * @param numbering null when the package has none
 * @param footnotes null when the package has none
 * @param endnotes  null when the package has none
 * @param footnoteFile name of the part of the footnotes, null when there are none
 * @param endnoteFile  name of the part of the endnotes, null when there are none
 * @param comments  null when the package has none
 * @param settings  null when the package has none
 */
public record WordParts(String main, CTDocument1 document, CTStyles styles, CTNumbering numbering, CTFootnotes footnotes,
		CTEndnotes endnotes, String footnoteFile,
		String endnoteFile, CTComments comments, CTSettings settings) {

	/**
	 * Loads the parts.
	 *
	 * @param fileName for messages
	 * @param word     an open package, which stays open
	 * @throws ImportException when it is no Word document or one of its parts is damaged or larger than what is read
	 */
	public static WordParts load(String fileName, OfficePackage word) throws ImportException {
		String main = word.mainPart().orElseThrow(() -> new ImportException(Reason.NO_DOCUMENT, fileName));
		Loader loader = new Loader(fileName, word, main);
		DocumentDocument document = loader.parse(Optional.of(main), DocumentDocument.Factory::parse);
		StylesDocument styles = loader.related("styles", StylesDocument.Factory::parse);
		NumberingDocument numbering = loader.related("numbering", NumberingDocument.Factory::parse);
		FootnotesDocument footnotes = loader.related("footnotes", FootnotesDocument.Factory::parse);
		EndnotesDocument endnotes = loader.related("endnotes", EndnotesDocument.Factory::parse);
		CommentsDocument comments = loader.related("comments", CommentsDocument.Factory::parse);
		SettingsDocument settings = loader.related("settings", SettingsDocument.Factory::parse);
		return new WordParts(main, document.getDocument(), styles == null ? null : styles.getStyles(), numbering == null ? null : numbering.getNumbering(),
				footnotes == null ? null : footnotes.getFootnotes(), endnotes == null ? null : endnotes.getEndnotes(),
				word.related(main, "footnotes").orElse(null), word.related(main, "endnotes").orElse(null),
				comments == null ? null : comments.getComments(), settings == null ? null : settings.getSettings());
	}

	private interface Parser<T> {
		T parse(XMLStreamReader xml, XmlOptions options) throws XmlException;
	}

	/** Parses the parts that the main part is related to. */
	private record Loader(String fileName, OfficePackage word, String main) {

		<T extends XmlObject> T related(String type, Parser<T> parser) throws ImportException {
			return parse(word.related(main, type), parser);
		}

		/** Null when there is no such part. */
		<T extends XmlObject> T parse(Optional<String> part, Parser<T> parser) throws ImportException {
			if (part.isEmpty()) {
				return null;
			}
			Holder<T> parsed = new Holder<>();
			word.parse(part.get(), xml -> {
				try {
					parsed.value = parser.parse(xml, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
				} catch (XmlException e) {
					if (e.getCause() instanceof XMLStreamException cause) {
						throw cause;
					}
					throw new ImportException(Reason.DAMAGED_PART, fileName, part.get());
				}
			});
			return parsed.value;
		}
	}

	private static final class Holder<T> {
		private T value;
	}
}
