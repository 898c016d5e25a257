package org.planwright.exchange.word.binary;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.office.OfficeFormat;
import org.planwright.exchange.office.OfficeLimits;
import org.planwright.exchange.word.WordReader;

/**
 * Reads documents of Word 97 to 2003. Headers, footers and the position of text boxes are not read: what stands in text boxes follows the text. Macros are not run.
 */
public final class BinaryWordReader implements DocumentReader {

	/** Any OLE file is accepted; what is in it is told by reading it. */
	@Override
	public boolean accepts(String fileName, byte[] head) {
		return OfficeFormat.isOle(head);
	}

	@Override
	public int maxBytes() {
		return OfficeLimits.BINARY_BYTES;
	}

	@Override
	public SourceDocument read(String fileName, byte[] content) throws ImportException {
		return new WordReader().read(fileName, asPackage(fileName, content));
	}

	/**
	 * The document as a package.
	 *
	 * @throws ImportException when it is encrypted, damaged, or older than Word 97
	 */
	static byte[] asPackage(String fileName, byte[] content) throws ImportException {
		try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
			return new BinaryPackage(document).write();
		} catch (EncryptedDocumentException e) {
			throw new ImportException(Reason.ENCRYPTED, fileName);
		} catch (OldWordFileFormatException e) {
			throw new ImportException(Reason.OLD_WORKS, fileName);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// the library says so when offsets lead nowhere
			throw new ImportException(Reason.DAMAGED, fileName);
		}
	}
}
