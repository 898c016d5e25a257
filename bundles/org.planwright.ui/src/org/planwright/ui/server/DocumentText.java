package org.planwright.ui.server;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ISynchronizable;

/**
 * A document's text and its modification stamp, read together.
 *
 * @param text  the text
 * @param stamp the stamp at which it was read
 */
public record DocumentText(String text, long stamp) {

	/** Reads a document; in any thread when it is a file buffer's document. */
	public static DocumentText of(IDocument document) {
		Object lock = document instanceof ISynchronizable synchronizable ? synchronizable.getLockObject() : null;
		if (lock == null) {
			return read(document);
		}
		synchronized (lock) {
			return read(document);
		}
	}

	/** Whether the document is still as it was read. */
	public boolean isCurrent(IDocument document) {
		return stampOf(document) == stamp;
	}

	private static DocumentText read(IDocument document) {
		return new DocumentText(document.get(), stampOf(document));
	}

	private static long stampOf(IDocument document) {
		return document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	}
}
