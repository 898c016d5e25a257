package org.planwright.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.office.OfficeFiles;
import org.planwright.exchange.office.OfficeLimits;
import org.planwright.exchange.office.OfficePackage;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads OOXML workbooks as a stream. */
final class XlsxGrids {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
	private static final int BUFFER = 1 << 16;

	private final String fileName;
	private final CellCollector collector;

	XlsxGrids(String fileName, CellCollector collector) {
		this.fileName = fileName;
		this.collector = collector;
	}

	void read(byte[] content) throws ImportException, IOException {
		try (OfficePackage file = OfficePackage.open(fileName, content)) {
			if (OfficeFiles.hasMacros(file)) {
				collector.remark(SheetRemark.Kind.MACROS, "");
			}
			checkParts(file.zip());
			// closes the zip only
			read(OPCPackage.open(new ZipFileZipEntrySource(file.zip())));
		} catch (XlsxRows.Refused e) {
			throw e.reason();
		} catch (OpenXML4JException | SAXException e) {
			throw new ImportException(Reason.DAMAGED, fileName);
		}
	}

	private void read(OPCPackage parts) throws ImportException, IOException, OpenXML4JException, SAXException {
		XSSFReader reader = new XSSFReader(parts);
		Book book = new Book();
		parse(reader.getWorkbookData(), book);
		ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
		for (BookSheet sheet : book.sheets) {
			collector.beginSheet(sheet.name, sheet.hidden);
			parse(reader.getSheet(sheet.id), new XlsxRows(collector, strings, reader.getStylesTable(), new ShownValues(book.since1904)));
			collector.endSheet();
		}
	}

	/** Unpacks every part that is read once without keeping it, so that none is read that grows beyond the limits. */
	private void checkParts(ZipFile zip) throws ImportException, IOException {
		byte[] buffer = new byte[BUFFER];
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
				continue;
			}
			long limit = name.contains("worksheets/") ? SheetLimits.PART : SheetLimits.HELD_PART;
			long size = 0;
			try (InputStream in = zip.getInputStream(entry)) {
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					size += read;
					if (size > limit) {
						throw new ImportException(Reason.PART_TOO_BIG, fileName, entry.getName(), OfficeLimits.megabytes(limit));
					}
				}
			}
		}
	}

	private static void parse(InputStream in, ContentHandler handler) throws IOException, SAXException {
		try (in) {
			XMLReader xml = XMLHelper.newXMLReader();
			xml.setContentHandler(handler);
			xml.parse(new InputSource(in));
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private record BookSheet(String name, String id, boolean hidden) {
	}

	/** The sheets that a workbook names. */
	private static final class Book extends DefaultHandler {
		private final List<BookSheet> sheets = new ArrayList<>();
		private boolean since1904;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			if (name.equals("sheet")) {
				String id = attributes.getValue(RELATIONS, "id");
				String state = attributes.getValue("state");
				sheets.add(new BookSheet(attributes.getValue("name"), id == null ? attributes.getValue(STRICT_RELATIONS, "id") : id,
						state != null && !state.equals("visible")));
			} else if (name.equals("workbookPr")) {
				since1904 = XlsxRows.isTrue(attributes.getValue("date1904"));
			}
		}
	}
}
