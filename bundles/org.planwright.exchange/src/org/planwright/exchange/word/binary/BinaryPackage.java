package org.planwright.exchange.word.binary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;

/** Writes a document of the binary format as a package: text, styles' names, numbering, notes, comments and pictures. */
final class BinaryPackage implements BinaryRuns.Links {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
	/** Stands before each comment in the text of all of them. */
	private static final String COMMENT = "\u0005";

	private final HWPFDocument document;
	private final BinaryNumbering numbering;
	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final StringBuilder pictures = new StringBuilder();
	private int pictureCount;
	private int comments;

	BinaryPackage(HWPFDocument document) {
		this.document = document;
		this.numbering = new BinaryNumbering(document);
	}

	/** The id of a style in the package. */
	static String styleId(int style) {
		return "s" + style;
	}

	byte[] write() throws IOException {
		WordXml body = new WordXml("document").begin("body");
		BinaryStory story = new BinaryStory(document, numbering, this, body);
		story.write(document.getRange());
		Range boxes = document.getMainTextboxRange();
		if (boxes.getEndOffset() > boxes.getStartOffset()) {
			story.write(boxes);
		}
		parts.put("document", body.end().bytes());
		notes("footnote", document.getFootnotes(), document.getFootnoteRange());
		notes("endnote", document.getEndnotes(), document.getEndnoteRange());
		parts.put("styles", styles());
		parts.put("numbering", numbering.part());
		comments();
		return zip();
	}

	private void notes(String kind, Notes notes, Range all) {
		if (notes.getNotesCount() == 0) {
			return;
		}
		WordXml xml = new WordXml(kind + "s");
		BinaryStory story = new BinaryStory(document, numbering, this, xml);
		for (int i = 0; i < notes.getNotesCount(); i++) {
			xml.begin(kind, "id", i);
			story.write(new Range(all.getStartOffset() + notes.getNoteTextStartOffset(i), all.getStartOffset() + notes.getNoteTextEndOffset(i), document));
			xml.end();
		}
		parts.put(kind + "s", xml.bytes());
	}

	@Override
	public void note(int position, WordXml xml) {
		int footnote = document.getFootnotes().getNoteIndexByAnchorPosition(position);
		int endnote = document.getEndnotes().getNoteIndexByAnchorPosition(position);
		if (footnote >= 0) {
			xml.empty("footnoteReference", "id", footnote);
		} else if (endnote >= 0) {
			xml.empty("endnoteReference", "id", endnote);
		} else {
			xml.empty(position < document.getFootnoteRange().getEndOffset() ? "footnoteRef" : "endnoteRef");
		}
	}

	@Override
	public int comment() {
		return comments++;
	}

	private void comments() {
		if (comments == 0) {
			return;
		}
		WordXml xml = new WordXml("comments");
		List<String> texts = new ArrayList<>(List.of(document.getCommentsRange().text().split(COMMENT, -1)));
		for (int id = 0; id < comments; id++) {
			xml.begin("comment", "id", id, "author", "");
			for (String line : (id + 1 < texts.size() ? texts.get(id + 1) : "").strip().split("\r", -1)) {
				xml.begin("p").begin("r").text("t", line).end().end();
			}
			xml.end();
		}
		parts.put("comments", xml.bytes());
	}

	@Override
	public String picture(Picture picture) {
		byte[] content = picture.getContent();
		String extension = picture.suggestFileExtension();
		if (content == null || content.length == 0 || extension.isEmpty()) {
			return null;
		}
		String id = "picture" + ++pictureCount;
		String name = "media/" + id + "." + extension;
		parts.put(name, content);
		pictures.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(RELATION).append("image\" Target=\"").append(name).append("\"/>");
		return id;
	}

	private byte[] styles() {
		WordXml xml = new WordXml("styles");
		StyleSheet sheet = document.getStyleSheet();
		for (int i = 0; i < sheet.numStyles(); i++) {
			StyleDescription style = sheet.getStyleDescription(i);
			if (style != null && style.getName() != null) {
				xml.begin("style", "type", "paragraph", "styleId", styleId(i)).empty("name", "val", style.getName()).end();
			}
		}
		return xml.bytes();
	}

	private byte[] zip() throws IOException {
		StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
		StringBuilder relations = new StringBuilder(RELATIONSHIPS);
		for (String part : parts.keySet()) {
			if (!part.startsWith("media/")) {
				types.append("<Override PartName=\"/word/").append(part).append(".xml\" ContentType=\"").append(TYPE).append(part.equals("document") ? "document.main" : part)
						.append("+xml\"/>");
				relations.append(part.equals("document") ? "" : "<Relationship Id=\"" + part + "\" Type=\"" + RELATION + part + "\" Target=\"" + part + ".xml\"/>");
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			// it is read at once and forgotten: packing would cost time only
			zip.setLevel(Deflater.NO_COMPRESSION);
			add(zip, "[Content_Types].xml", types + "</Types>");
			add(zip, "_rels/.rels", RELATIONSHIPS + "<Relationship Id=\"main\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
			add(zip, "word/_rels/document.xml.rels", relations.append(pictures) + "</Relationships>");
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				add(zip, "word/" + part.getKey() + (part.getKey().startsWith("media/") ? "" : ".xml"), part.getValue());
			}
		}
		return out.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		add(zip, name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}
}
