package org.planwright.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;

/** Tells office files apart by their content. */
public final class OfficeFiles {

	private OfficeFiles() {
	}

	/**
	 * What a file is. Word's macros are ignored: a document with them is a document.
	 *
	 * @throws ImportException when it is a ZIP or OLE file that is damaged, or not to be trusted
	 */
	public static OfficeFormat format(String fileName, byte[] content) throws ImportException {
		if (OfficeFormat.isZip(content)) {
			try (OfficePackage file = OfficePackage.open(fileName, content)) {
				return format(fileName, file);
			}
		}
		return OfficeFormat.isOle(content) ? ofOle(fileName, content) : OfficeFormat.ofHead(content);
	}

	private static OfficeFormat format(String fileName, OfficePackage file) throws ImportException {
		if (file.has("mimetype") && new String(file.read("mimetype"), StandardCharsets.US_ASCII).startsWith("application/vnd.oasis.opendocument")) {
			return OfficeFormat.OPEN_DOCUMENT;
		}
		if (file.has("OFD.xml")) {
			return OfficeFormat.OFD;
		}
		if (!file.has("[Content_Types].xml")) {
			return OfficeFormat.OTHER;
		}
		String main = file.mainPart().orElseThrow(() -> new ImportException(Reason.NO_DOCUMENT, fileName));
		String type = file.contentType(main);
		if (type.contains("wordprocessingml") || type.contains("ms-word")) {
			return OfficeFormat.WORD;
		}
		if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
			return OfficeFormat.SHEET;
		}
		return type.contains("presentationml") || type.contains("ms-powerpoint") ? OfficeFormat.SLIDES : OfficeFormat.OTHER;
	}

	/** Whether a package holds macros. They are never run. */
	public static boolean hasMacros(OfficePackage file) throws ImportException {
		String main = file.mainPart().orElse("");
		return file.contentType(main).contains("macroEnabled") || file.related(main, "vbaProject").isPresent();
	}

	private static OfficeFormat ofOle(String fileName, byte[] content) throws ImportException {
		if (content.length > OfficeLimits.BINARY_BYTES) {
			throw new ImportException(Reason.TOO_BIG, fileName, OfficeLimits.megabytes(content.length), OfficeLimits.megabytes(OfficeLimits.BINARY_BYTES));
		}
		try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			DirectoryNode root = file.getRoot();
			Set<String> names = root.getEntryNames();
			if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
				return OfficeFormat.ENCRYPTED;
			}
			if (names.contains("WordDocument")) {
				return OfficeFormat.WORD_BINARY;
			}
			if (names.contains("Workbook") || names.contains("Book")) {
				return OfficeFormat.SHEET_BINARY;
			}
			if (names.contains("PowerPoint Document")) {
				return OfficeFormat.SLIDES;
			}
			return names.contains("MatOST") || names.contains("MM") ? OfficeFormat.OLD_WORKS : OfficeFormat.OTHER;
		} catch (IOException | RuntimeException e) {
			throw new ImportException(Reason.DAMAGED, fileName);
		}
	}
}
