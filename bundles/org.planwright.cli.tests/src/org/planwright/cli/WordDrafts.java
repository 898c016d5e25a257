package org.planwright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Drafts as Word documents, one paragraph a line. */
public final class WordDrafts {

	public static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	public static final String WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
	private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
			+ "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

	private WordDrafts() {
	}

	/** A document of a content type, with the paragraphs of a text. */
	public static byte[] of(String text, String contentType) {
		StringBuilder body = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
		text.lines().filter(line -> !line.isBlank()).forEach(line -> body.append("<w:p><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t>").append(line.strip()).append("</w:t></w:r></w:p>"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
					+ "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"" + contentType + "\"/></Types>");
			add(zip, "_rels/.rels", RELATIONS);
			add(zip, "word/document.xml", body + "</w:body></w:document>");
			add(zip, "word/vbaProject.bin", "macros");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	/** The text of a part of a file. */
	public static String part(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Writes a document with {@link Fixtures#DRAFT}. */
	public static Path draft(Path file) throws IOException {
		return Files.write(file, of(Fixtures.DRAFT, file.toString().endsWith("m") ? WITH_MACROS : DOCUMENT));
	}
}
