package org.planwright.exchange.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.office.OfficePackage;

/** A Word file made of the XML of its parts, so that a test can write exactly what a program writes. */
public final class WordFile {

	private static final String NAMESPACES = """
			xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
			xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
			xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
			xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
			xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
			xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
			xmlns:v="urn:schemas-microsoft-com:vml\"""";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final Map<String, byte[]> pictures = new LinkedHashMap<>();

	/** A document with the content of its body. */
	public static WordFile of(String body) {
		WordFile file = new WordFile();
		file.parts.put("document", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
		return file;
	}

	/** Adds a part: styles, numbering, footnotes, endnotes, comments or settings, by the content of its root element. */
	public WordFile with(String part, String content) {
		parts.put(part, "<w:" + part + " " + NAMESPACES + ">" + content + "</w:" + part + ">");
		return this;
	}

	/** Adds a picture, related by its name without the extension. */
	public WordFile withPicture(String name, byte[] content) {
		pictures.put(name, content);
		return this;
	}

	/** The file. */
	public byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			StringBuilder types = new StringBuilder();
			StringBuilder relations = new StringBuilder();
			for (String part : parts.keySet()) {
				types.append("<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + (part.equals("document") ? "document.main" : part) + "+xml\"/>");
				if (!part.equals("document")) {
					relations.append("<Relationship Id=\"part-" + part + "\" Type=\"" + RELATION + part + "\" Target=\"" + part + ".xml\"/>");
				}
			}
			for (String picture : pictures.keySet()) {
				relations.append("<Relationship Id=\"" + picture.replaceFirst("\\..*", "") + "\" Type=\"" + RELATION + "image\" Target=\"media/" + picture + "\"/>");
			}
			write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Default Extension=\"png\" ContentType=\"image/png\"/>" + types + "</Types>");
			write(zip, "_rels/.rels", relations("<Relationship Id=\"main\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"));
			write(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
			for (Map.Entry<String, String> part : parts.entrySet()) {
				write(zip, "word/" + part.getKey() + ".xml", part.getValue());
			}
			for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
				zip.putNextEntry(new ZipEntry("word/media/" + picture.getKey()));
				zip.write(picture.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static String relations(String content) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content + "</Relationships>";
	}

	private static void write(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
	}

	/** The text of the file. */
	public WordText text() {
		try (OfficePackage word = OfficePackage.open("draft.docx", bytes())) {
			return WordText.of(WordParts.load("draft.docx", word));
		} catch (ImportException e) {
			throw new AssertionError(e);
		}
	}

	/** A paragraph of one run. */
	public static String p(String text) {
		return "<w:p>" + r(text) + "</w:p>";
	}

	/** A paragraph with properties. */
	public static String p(String properties, String content) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
	}

	/** A run. */
	public static String r(String text) {
		return "<w:r>" + t(text) + "</w:r>";
	}

	/** A run with properties. */
	public static String r(String properties, String text) {
		return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(text) + "</w:r>";
	}

	public static String t(String text) {
		return "<w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t>";
	}

	/** A table of cells with their content or, beginning with {@code <w:tcPr>}, their properties and content. */
	public static String table(String[]... rows) {
		StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
		for (String[] row : rows) {
			table.append("<w:tr>");
			for (String cell : row) {
				table.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
			}
			table.append("</w:tr>");
		}
		return table.append("</w:tbl>").toString();
	}
}
