package org.planwright.exchange.office;

import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.document.SourceDocument;

/** Reads office files as what they are, whatever their names are, and says of those that it cannot read what to do with them. */
public final class OfficeReader implements DocumentReader {

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
		throw new ImportException(switch (OfficeFiles.format(fileName, content)) {
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
