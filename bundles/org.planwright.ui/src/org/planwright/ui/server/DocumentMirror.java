package org.planwright.ui.server;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ISynchronizable;

/**
 * A copy of a document that follows it, so that other threads read the text without holding the lock of the document, for which the UI thread would wait while
 * somebody types.
 */
public final class DocumentMirror implements IDocumentListener {

	private record Edit(int offset, int length, String text, long stamp) {
	}

	private final IDocument document;
	private final Queue<Edit> edits = new ConcurrentLinkedQueue<>();
	private DocumentText text;

	/** Begins to follow. */
	public DocumentMirror(IDocument document) {
		this.document = document;
		Object lock = document instanceof ISynchronizable synchronizable && synchronizable.getLockObject() != null ? synchronizable.getLockObject() : this;
		synchronized (lock) {
			text = DocumentText.of(document);
			document.addDocumentListener(this);
		}
	}

	/** Ends to follow. */
	public void dispose() {
		document.removeDocumentListener(this);
	}

	/** The text as it is now; in any thread. */
	public synchronized DocumentText text() {
		Edit edit = edits.poll();
		if (edit == null) {
			return text;
		}
		StringBuilder changed = new StringBuilder(text.text());
		long stamp = text.stamp();
		for (; edit != null; edit = edits.poll()) {
			changed.replace(edit.offset, edit.offset + edit.length, edit.text);
			stamp = edit.stamp;
		}
		text = new DocumentText(changed.toString(), stamp);
		return text;
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		edits.add(new Edit(event.getOffset(), event.getLength(), event.getText() == null ? "" : event.getText(), event.getModificationStamp()));
	}
}
