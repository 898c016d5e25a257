package org.planwright.ui.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * Something to ask the server about an open document.
 *
 * @param <T> the answer
 */
@FunctionalInterface
public interface Question<T> {

	/** Asks; in the server's thread. */
	CompletableFuture<T> ask(TextDocumentService service, KnownText text);
}
