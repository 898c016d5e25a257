package org.planwright.exchange.rtf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.rich.RichDocument;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

/** Reads RTF, with the numbers that the word processor put in front of paragraphs. The original of the document is its text alone, a paragraph a line. */
public final class RtfReader implements DocumentReader {

	/** RTF has some ten times the size of its text, and pictures as text. */
	private static final int MAX_BYTES = 32 * 1024 * 1024;
	private static final String BEGINNING = "{\\rtf";

	/** By how the content begins: RTF is often named .doc. */
	@Override
	public boolean accepts(String fileName, byte[] head) {
		return new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1).stripLeading().startsWith(BEGINNING);
	}

	@Override
	public int maxBytes() {
		return MAX_BYTES;
	}

	@Override
	public SourceDocument read(String fileName, byte[] content) throws ImportException {
		SourceDocument document;
		try {
			document = readBytes(fileName, content);
		} catch (IOException e) {
			throw new ImportException(Reason.DAMAGED, fileName);
		}
		if (document.blocks().isEmpty()) {
			throw new ImportException(Reason.EMPTY, fileName);
		}
		return document;
	}

	/**
	 * Reads RTF, whole or a fragment.
	 *
	 * @throws IOException when it is damaged
	 */
	public static SourceDocument readBytes(String name, byte[] content) throws IOException {
		RichDocument document = new RichDocument();
		RtfText text = new RtfText(document);
		try {
			new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(UnknownGroups.remove(content))), text);
		} catch (RuntimeException e) {
			// The parser answers damage with whatever exception its state leads to.
			throw new IOException("damaged RTF", e);
		}
		return document.build(name, "RTF");
	}
}
