package org.planwright.exchange.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packages made part by part, also such as no word processor would write. */
public final class Packages {

	public static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	public static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

	/** A package with a main part of a type, whose content is still to be given. */
	public static Packages of(String mainPart, String contentType) {
		return new Packages()
				.part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
						+ "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
						+ "<Override PartName=\"/" + mainPart + "\" ContentType=\"" + contentType + "\"/></Types>")
				.part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
						+ RELATIONSHIPS + "officeDocument\" Target=\"" + mainPart + "\"/></Relationships>");
	}

	/** A Word document with a body. */
	public static Packages word(String body) {
		return of("word/document.xml", DOCUMENT).part("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
	}

	public Packages part(String name, String content) {
		return part(name, content.getBytes(StandardCharsets.UTF_8));
	}

	public Packages part(String name, byte[] content) {
		try {
			zip.putArchiveEntry(new ZipArchiveEntry(name));
			zip.write(content);
			zip.closeArchiveEntry();
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public byte[] bytes() {
		try {
			zip.close();
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
