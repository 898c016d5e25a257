package org.planwright.ui.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Function;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.planwright.ide.server.PlanLanguageServer;
import org.planwright.model.plan.Plan;

/** A document that is open in the server. Changes reach the server when typing rests for a moment. */
public final class SyncedDocument implements IDocumentListener {

	private static final long QUIET_MILLIS = 50;

	private final PlanServer server;
	private final Path file;
	private final IDocument document;
	private final DocumentMirror mirror;
	private ScheduledFuture<?> change;
	private volatile DocumentText sent;
	private LanguageServer openedIn;
	private volatile boolean closed;
	private int version;

	/**
	 * Begins to follow a document.
	 *
	 * @param file whose text it is, absolute
	 */
	public SyncedDocument(PlanServer server, Path file, IDocument document) {
		this.server = server;
		this.file = file;
		this.document = document;
		mirror = new DocumentMirror(document);
		document.addDocumentListener(this);
	}

	/** Ends that and closes it in the server. Returns at once. */
	public void close() {
		closed = true;
		document.removeDocumentListener(this);
		mirror.dispose();
		server.call(running -> {
			if (openedIn == running) {
				openedIn = null;
				running.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(Uris.of(file))));
			}
		});
	}

	/**
	 * Opens the document in a server, unless it is open there; in the server's thread. One that was closed while the server started is left alone: the same file may be
	 * open there again.
	 */
	public void open(LanguageServer running) {
		if (closed || openedIn == running) {
			return;
		}
		openedIn = running;
		sent = mirror.text();
		version = 1;
		running.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(Uris.of(file), "plan", version, sent.text())));
	}

	/** Tells the server that the document was saved as it is. Returns at once; in any thread. */
	void saved() {
		server.call(running -> {
			sendChange(running);
			running.getTextDocumentService().didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(Uris.of(file))));
		});
	}

	/** The text that the server knows, if the document is still the same; null when it was changed since. */
	String currentText() {
		DocumentText last = sent;
		return last != null && last.isCurrent(document) ? last.text() : null;
	}

	/** The text as it is now; in any thread. */
	DocumentText text() {
		return mirror.text();
	}

	boolean isOf(IDocument other) {
		return document == other;
	}

	/** Asks the server about the text as it is now. Returns at once; the answer may never come when the server fails, and is cancelled when the document was closed. */
	<T> CompletableFuture<T> ask(Question<T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		server.call(running -> {
			sendChange(running);
			if (openedIn != running) {
				answer.cancel(false);
				return;
			}
			question.ask(running.getTextDocumentService(), new KnownText(new TextDocumentIdentifier(Uris.of(file)), new Document(sent.text())))
					.whenComplete((value, failure) -> {
						if (failure == null) {
							answer.complete(value);
						} else {
							answer.completeExceptionally(failure);
						}
					});
		});
		return answer;
	}

	/** Reads the plan as its text is now. Returns at once; the answer may never come when the server fails, and is cancelled when the document was closed. */
	public <T> CompletableFuture<T> read(Function<Plan, T> reader) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		server.call(running -> {
			sendChange(running);
			if (openedIn != running) {
				answer.cancel(false);
				return;
			}
			PlanLanguageServer.read(running, Uris.of(file), reader).whenComplete((read, failure) -> {
				if (failure == null) {
					answer.complete(read);
				} else {
					answer.completeExceptionally(failure);
				}
			});
		});
		return answer;
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (change != null) {
			change.cancel(false);
		}
		change = server.after(QUIET_MILLIS, this::sendChange);
	}

	/** Tells the server how the document is now, if it does not know; in the server's thread. */
	void sendChange(LanguageServer running) {
		DocumentText now = mirror.text();
		if (openedIn != running || now.stamp() == sent.stamp()) {
			return;
		}
		sent = now;
		version++;
		running.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(Uris.of(file), version),
				List.of(new TextDocumentContentChangeEvent(now.text()))));
	}
}
