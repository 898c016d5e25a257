package org.planwright.ui.server;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * A file as the server knows it.
 *
 * @param file how the server names it
 * @param text its text; nobody else changes it
 */
public record KnownText(TextDocumentIdentifier file, IDocument text) {

	/** The position of an offset; behind the text that of its end. */
	public Position position(int offset) {
		try {
			int at = Math.min(offset, text.getLength());
			int line = text.getLineOfOffset(at);
			return new Position(line, at - text.getLineOffset(line));
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("no offset " + offset, e);
		}
	}

	/** The range between two offsets. */
	public Range range(int start, int end) {
		return new Range(position(start), position(end));
	}
}
