package org.planwright.ui.server;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.services.LanguageServer;
import org.planwright.ui.FileBufferAdapter;

/** Keeps every plan that the workbench has in a text buffer open in the server: the buffer's document is the one working copy. */
final class OpenDocuments extends FileBufferAdapter {

	private final PlanServer server;
	private final Map<Path, SyncedDocument> documents = new ConcurrentHashMap<>();
	private final List<Consumer<Path>> typing = new CopyOnWriteArrayList<>();

	/** Tells that the text of an open plan has changed. */
	private record Typing(Path file, List<Consumer<Path>> listeners) implements IDocumentListener {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			listeners.forEach(listener -> listener.accept(file));
		}
	}

	OpenDocuments(PlanServer server) {
		this.server = server;
	}

	/** Begins with the buffers that there are and follows those to come. */
	void start() {
		ITextFileBufferManager manager = FileBuffers.getTextFileBufferManager();
		manager.addFileBufferListener(this);
		for (IFileBuffer buffer : manager.getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	void stop() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	/** Opens all documents in a server that has just been started; in the server's thread. */
	void openAll(LanguageServer running) {
		documents.values().forEach(document -> document.open(running));
	}

	/** Tells the server of all changes that it does not know yet; in the server's thread. */
	void sendChanges(LanguageServer running) {
		documents.values().forEach(document -> document.sendChange(running));
	}

	/** Those who are told that the text of an open plan has changed, or that it is open no more. */
	List<Consumer<Path>> typing() {
		return typing;
	}

	/** Whether a file is open. */
	boolean isOpen(Path file) {
		return documents.containsKey(file);
	}

	/** The open file whose text a document is. */
	Optional<SyncedDocument> of(IDocument document) {
		return documents.values().stream().filter(open -> open.isOf(document)).findFirst();
	}

	/** The text of an open file that the server knows; null when it has been changed since or is not open. */
	String currentText(Path file) {
		SyncedDocument document = documents.get(file);
		return document == null ? null : document.currentText();
	}

	/** The text of an open file as it is now; null when it is not open. */
	String text(Path file) {
		SyncedDocument document = documents.get(file);
		return document == null ? null : document.text().text();
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		Path file = planOf(buffer);
		if (file == null || documents.containsKey(file)) {
			return;
		}
		SyncedDocument document = new SyncedDocument(server, file, ((ITextFileBuffer) buffer).getDocument());
		documents.put(file, document);
		((ITextFileBuffer) buffer).getDocument().addDocumentListener(new Typing(file, typing));
		server.call(document::open);
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		Path file = planOf(buffer);
		SyncedDocument document = file == null ? null : documents.remove(file);
		if (document != null) {
			document.close();
			typing.forEach(listener -> listener.accept(file));
		}
	}

	private static Path planOf(IFileBuffer buffer) {
		IFileStore store = buffer.getFileStore();
		if (!(buffer instanceof ITextFileBuffer) || store == null || !store.getName().endsWith(".plan")) {
			return null;
		}
		try {
			File file = store.toLocalFile(EFS.NONE, null);
			return file == null ? null : file.toPath();
		} catch (CoreException e) {
			ILog.of(OpenDocuments.class).log(e.getStatus());
			return null;
		}
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		Path file = dirty ? null : planOf(buffer);
		SyncedDocument document = file == null ? null : documents.get(file);
		if (document != null) {
			document.saved();
		}
	}
}
