package org.planwright.exchange.office;

import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.word.WordReader;
import org.planwright.exchange.word.binary.BinaryWordReader;
import org.planwright.exchange.workbook.QuietLogging;

/** Reads office files as what they are, whatever their names are, and says of those that it cannot read what to do with them. */
public final class OfficeReader implements DocumentReader {

	private final WordReader word = new WordReader();
	private final BinaryWordReader binaryWord = new BinaryWordReader();

	@Override
	public boolean accepts(String fileName, byte[] head) {
		return OfficeFormat.isOffice(head);
	}

	@Override
	public int maxBytes() {
		return OfficeLimits.PACKAGE_BYTES;
	}

	@Override
	public SourceDocument read(String fileName, byte[] content) throws ImportException {
		QuietLogging.install();
		OfficeFormat format = OfficeFiles.format(fileName, content);
		if (format == OfficeFormat.WORD) {
			return word.read(fileName, content);
		}
		if (format == OfficeFormat.WORD_BINARY) {
			return binaryWord.read(fileName, content);
		}
		throw new ImportException(switch (format) {
			case WORD, WORD_BINARY, OTHER, NONE -> Reason.UNKNOWN_FORMAT;
			case SHEET, SHEET_BINARY -> Reason.WORKBOOK;
			case SLIDES -> Reason.SLIDES;
			case ENCRYPTED -> Reason.ENCRYPTED;
			case PDF, OFD -> Reason.FIXED_LAYOUT;
			case RTF, OPEN_DOCUMENT, WEB_PAGE -> Reason.OTHER_WORD_PROCESSOR;
			case OLD_WORKS -> Reason.OLD_WORKS;
		}, fileName);
	}
}
