package org.planwright.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The plainest Word document that a draft can be: a paragraph a line, rows with tabs as a table. */
final class WordDraft {

	private static final String TYPES = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
			ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
			ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
			""";
	private static final String RELATIONSHIPS = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
			""";

	private WordDraft() {
	}

	/** The document with these lines. */
	static byte[] of(String text) throws IOException {
		StringBuilder body = new StringBuilder();
		boolean table = false;
		for (String line : text.lines().toList()) {
			boolean row = line.contains("\t");
			body.append(row && !table ? "<w:tbl>" : !row && table ? "</w:tbl>" : "");
			table = row;
			body.append(row ? "<w:tr>" + String.join("", Arrays.stream(line.split("\t"))
					.map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>").toList()) + "</w:tr>" : paragraph(line));
		}
		String document = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
				+ "wordprocessingml/2006/main\"><w:body>" + body + (table ? "</w:tbl>" : "") + "</w:body></w:document>";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			add(zip, "[Content_Types].xml", TYPES);
			add(zip, "_rels/.rels", RELATIONSHIPS);
			add(zip, "word/document.xml", document);
		}
		return out.toByteArray();
	}

	private static String paragraph(String text) {
		return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}

	/** The text of a part of a document; empty when it has none of that name. */
	static String part(byte[] document, String name) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		return "";
	}
}
