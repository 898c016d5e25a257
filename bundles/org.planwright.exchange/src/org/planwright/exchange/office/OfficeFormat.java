package org.planwright.exchange.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its content: names lie. */
public enum OfficeFormat {
	/** A package with a Word document or template, with macros or without; .wps files of today may be such. */
	WORD,
	/** Word's old binary format (.doc, .dot), also written as .wps. */
	WORD_BINARY,
	/** A package with a workbook (.xlsx, .xlsm); .et files of today may be such. */
	SHEET,
	/** Excel's old binary format (.xls), also written as .et. */
	SHEET_BINARY,
	/** Slides, in a package or the old binary format. */
	SLIDES,
	/** A package that is encrypted with a password. */
	ENCRYPTED,
	/** OpenDocument. */
	OPEN_DOCUMENT,
	/** OFD, the fixed layout of the national standard. */
	OFD,
	PDF, RTF,
	/** A page of the web, or one of Word's forms that are such: HTML, MHT, the XML of Word 2003. */
	WEB_PAGE,
	/** Microsoft Works, or a binary WPS of the time before it took up Word's format. */
	OLD_WORKS,
	/** Some other ZIP or OLE file. */
	OTHER,
	/** None of these: perhaps plain text. */
	NONE;

	/** Whether a file that begins so is one of these formats. Which one of those in a ZIP or OLE file, only all of it tells. */
	public static boolean isOffice(byte[] head) {
		return isZip(head) || isOle(head) || ofHead(head) != NONE;
	}

	/** Whether it begins as a ZIP file does. */
	public static boolean isZip(byte[] head) {
		return begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6);
	}

	/** Whether it begins as an OLE file does. */
	public static boolean isOle(byte[] head) {
		return begins(head, 0xD0, 0xCF, 0x11, 0xE0);
	}

	/** What the beginning tells of formats that are neither ZIP nor OLE. */
	static OfficeFormat ofHead(byte[] head) {
		if (begins(head, '%', 'P', 'D', 'F')) {
			return PDF;
		}
		if (begins(head, '{', '\\', 'r', 't', 'f')) {
			return RTF;
		}
		if (begins(head, 0x01, 0xFE) || begins(head, 0xDB, 0xA5)) {
			return OLD_WORKS;
		}
		String start = new String(head, 0, Math.min(512, head.length), StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
		start = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3).strip() : start;
		boolean web = start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<?xml") || start.startsWith("mime-version:");
		return web ? WEB_PAGE : NONE;
	}

	private static boolean begins(byte[] head, int... signature) {
		if (head.length < signature.length) {
			return false;
		}
		for (int i = 0; i < signature.length; i++) {
			if ((head[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}
}
