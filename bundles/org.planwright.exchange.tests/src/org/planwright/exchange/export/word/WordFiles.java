package org.planwright.exchange.export.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PrintedPlans;

/** Word files made from plans, and what is in them. */
final class WordFiles {

	private WordFiles() {
	}

	/** The file of a plan in the official form. */
	static byte[] write(String plan) {
		return write(PrintedPlans.input(plan));
	}

	static byte[] write(ExportInput input) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new WordWriter().write(input, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	static XWPFDocument open(byte[] file) {
		try {
			return new XWPFDocument(new ByteArrayInputStream(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Style and text of each paragraph outside of tables, empty ones left out: {@code heading 1|第一章　总则}. */
	static List<String> paragraphs(XWPFDocument document) {
		return document.getParagraphs().stream().filter(paragraph -> !paragraph.getText().isBlank()).map(paragraph -> style(document, paragraph) + "|" + paragraph.getText())
				.toList();
	}

	static String style(XWPFDocument document, XWPFParagraph paragraph) {
		return paragraph.getStyleID() == null ? "" : document.getStyles().getStyle(paragraph.getStyleID()).getName();
	}

	/** The tables, in order. */
	static List<XWPFTable> tables(XWPFDocument document) {
		return document.getTables();
	}

	/** The rows of a table, texts of its cells joined by bars. */
	static List<String> rows(XWPFTable table) {
		return table.getRows().stream().map(row -> row.getTableCells().stream()
				.map(cell -> cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))).collect(Collectors.joining("|"))).toList();
	}

	/** Every part of the file that is XML, by name. */
	static Map<String, String> parts(byte[] file) {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return parts;
	}

	/** What in a file is against the schemas of the format; elements in the wrong order are what Word wants to repair. */
	static List<String> schemaErrors(byte[] file) {
		List<String> errors = new ArrayList<>();
		parts(file).forEach((name, xml) -> {
			try {
				XmlObject part = switch (name.replaceAll("\\d*\\.xml$", "")) {
					case "word/document" -> DocumentDocument.Factory.parse(xml);
					case "word/styles" -> StylesDocument.Factory.parse(xml);
					case "word/settings" -> SettingsDocument.Factory.parse(xml);
					case "word/fontTable" -> FontsDocument.Factory.parse(xml);
					case "word/footnotes" -> FootnotesDocument.Factory.parse(xml);
					case "word/footer" -> FtrDocument.Factory.parse(xml);
					default -> null;
				};
				List<Object> found = new ArrayList<>();
				if (part != null && !part.validate(new XmlOptions().setErrorListener((java.util.Collection) found))) {
					found.forEach(each -> errors.add(name + ": " + each));
				}
			} catch (XmlException e) {
				errors.add(name + ": " + e.getMessage());
			}
		});
		return errors;
	}
}
