package org.planwright.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.EncryptedDocumentException;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.office.OfficeFiles;
import org.planwright.exchange.workbook.QuietLogging;

/**
 * Reads spreadsheets of every kind as what they are, whatever their extension says: OOXML, the old binary format (also as WPS writes it) and separated values. No
 * formula is computed and no macro run. Stateless and safe for use by several threads.
 */
public final class SheetReader {

	private static final List<String> EXTENSIONS = List.of("xlsx", "xlsm", "xltx", "xls", "xlt", "et", "ett", "csv", "tsv");
	private static final List<String> TEXT = List.of("csv", "tsv");

	/** Whether a file name is that of a spreadsheet. */
	public static boolean isSheet(String fileName) {
		return EXTENSIONS.contains(extension(fileName));
	}

	/**
	 * @throws ImportException when the file is missing, too large, locked by a password, damaged or no spreadsheet
	 */
	public SheetFile readFile(Path file) throws ImportException {
		return readFile(file, file.toString());
	}

	/**
	 * @param name what messages call the file
	 * @throws ImportException as {@link #readFile(Path)}
	 */
	public SheetFile readFile(Path file, String name) throws ImportException {
		byte[] content;
		try {
			if (Files.isRegularFile(file) && Files.size(file) > SheetLimits.FILE) {
				throw tooBig(name, Files.size(file));
			}
			content = Files.readAllBytes(file);
		} catch (IOException e) {
			throw new ImportException(Reason.UNREADABLE, name);
		}
		return read(name, content);
	}

	/**
	 * @param fileName for messages; of text files its extension counts
	 * @throws ImportException as {@link #readFile(Path)}
	 */
	public SheetFile read(String fileName, byte[] content) throws ImportException {
		if (content.length > SheetLimits.FILE) {
			throw tooBig(fileName, content.length);
		}
		if (content.length == 0) {
			throw new ImportException(Reason.EMPTY, fileName);
		}
		QuietLogging.install();
		CellCollector collector = new CellCollector(fileName);
		try {
			switch (OfficeFiles.format(fileName, content)) {
				case SHEET -> new XlsxGrids(fileName, collector).read(content);
				case SHEET_BINARY -> new XlsGrids(fileName, collector).read(content);
				case ENCRYPTED -> throw new ImportException(Reason.ENCRYPTED, fileName);
				case WEB_PAGE -> throw new ImportException(Reason.WEB_PAGE, fileName);
				case NONE -> readText(fileName, content, collector);
				default -> throw new ImportException(Reason.NO_WORKBOOK, fileName);
			}
		} catch (EncryptedDocumentException e) {
			throw new ImportException(Reason.ENCRYPTED, fileName);
		} catch (IOException | RuntimeException e) {
			// what the libraries throw on damaged files is of every kind
			throw new ImportException(Reason.DAMAGED, fileName);
		}
		return collector.file();
	}

	private static void readText(String fileName, byte[] content, CellCollector collector) throws ImportException, IOException {
		if (!TEXT.contains(extension(fileName))) {
			throw new ImportException(Reason.NO_WORKBOOK, fileName);
		}
		CsvGrid.read(fileName, content, collector);
	}

	private static String extension(String fileName) {
		return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static ImportException tooBig(String name, long size) {
		return new ImportException(Reason.TOO_BIG, name, size / 1024 / 1024, SheetLimits.FILE / 1024 / 1024);
	}
}
