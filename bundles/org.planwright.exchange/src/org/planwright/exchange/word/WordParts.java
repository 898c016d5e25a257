package org.planwright.exchange.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
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

/**
 * The parts of a Word package that its text is made of, as POI's beans. Headers, footers and pictures are not loaded.
 *
 * @param main      the part of the document itself
 * @param document  its content; changes to it are written by whoever makes them
 * @param styles    null when the package has none
 * @param numbering null when the package has none
 * @param footnotes null when the package has none
 * @param endnotes  null when the package has none
 * @param footnoteFile the part of the footnotes, null when there are none
 * @param endnoteFile  the part of the endnotes, null when there are none
 * @param comments  null when the package has none
 * @param settings  null when the package has none
 */
public record WordParts(PackagePart main, CTDocument1 document, CTStyles styles, CTNumbering numbering, CTFootnotes footnotes,
		CTEndnotes endnotes, PackagePart footnoteFile,
		PackagePart endnoteFile, CTComments comments, CTSettings settings) {

	/**
	 * Loads the parts.
	 *
	 * @param word an open package, which stays open
	 * @throws IOException when it is no Word document or one of its parts is damaged
	 */
	public static WordParts load(OPCPackage word) throws IOException {
		try {
			PackagePart main = main(word);
			CTDocument1 document = parse(main, DocumentDocument.Factory::parse).getDocument();
			StylesDocument styles = parse(related(main, XWPFRelation.STYLES), StylesDocument.Factory::parse);
			NumberingDocument numbering = parse(related(main, XWPFRelation.NUMBERING), NumberingDocument.Factory::parse);
			PackagePart footnoteFile = related(main, XWPFRelation.FOOTNOTE);
			FootnotesDocument footnotes = parse(footnoteFile, FootnotesDocument.Factory::parse);
			PackagePart endnoteFile = related(main, XWPFRelation.ENDNOTE);
			EndnotesDocument endnotes = parse(endnoteFile, EndnotesDocument.Factory::parse);
			CommentsDocument comments = parse(related(main, XWPFRelation.COMMENT), CommentsDocument.Factory::parse);
			SettingsDocument settings = parse(related(main, XWPFRelation.SETTINGS), SettingsDocument.Factory::parse);
			return new WordParts(main, document, styles == null ? null : styles.getStyles(),
					numbering == null ? null : numbering.getNumbering(), footnotes == null ? null : footnotes.getFootnotes(),
					endnotes == null ? null : endnotes.getEndnotes(), footnoteFile, endnoteFile, comments == null ? null : comments.getComments(),
					settings == null ? null : settings.getSettings());
		} catch (XmlException | InvalidFormatException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private static PackagePart main(OPCPackage word) throws IOException {
		Iterator<PackageRelationship> documents = word.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).iterator();
		PackagePart main = documents.hasNext() ? word.getPart(documents.next()) : null;
		if (main == null) {
			throw new IOException("no main document");
		}
		return main;
	}

	private static PackagePart related(PackagePart main, XWPFRelation kind) throws InvalidFormatException {
		Iterator<PackageRelationship> found = main.getRelationshipsByType(kind.getRelation()).iterator();
		return found.hasNext() ? main.getPackage().getPart(PackagingURIHelper.createPartName(found.next().getTargetURI())) : null;
	}

	private static <T> T parse(PackagePart part, Parser<T> parser) throws IOException, XmlException {
		if (part == null) {
			return null;
		}
		try (InputStream in = part.getInputStream()) {
			return parser.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
		}
	}

	private interface Parser<T> {
		T parse(InputStream in, XmlOptions options) throws XmlException, IOException;
	}
}
