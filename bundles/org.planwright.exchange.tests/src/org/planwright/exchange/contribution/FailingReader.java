package org.planwright.exchange.contribution;

import org.planwright.exchange.document.SourceDocument;

/** Fails when it reads. */
public class FailingReader extends NotesReader {

	@Override
	public SourceDocument read(String fileName, byte[] content) {
		throw new IllegalStateException("gone");
	}
}
