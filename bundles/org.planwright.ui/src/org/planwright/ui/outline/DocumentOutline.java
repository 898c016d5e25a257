package org.planwright.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.planwright.ui.server.QuietDocument;

/** The outline of the document in a viewer, made anew in the server's thread when typing rests. To be used in the UI thread. */
public final class DocumentOutline {

	private static final int QUIET_MILLIS = 300;

	private final QuietDocument document;
	private final List<Consumer<OutlineSnapshot>> listeners = new ArrayList<>();
	private OutlineSnapshot snapshot = OutlineSnapshot.EMPTY;

	public DocumentOutline(ITextViewer viewer) {
		document = new QuietDocument(viewer, QUIET_MILLIS, this::ask);
	}

	/** The last one that was made; at first empty. */
	public OutlineSnapshot snapshot() {
		return snapshot;
	}

	/** Tells of every new outline. */
	public void addListener(Consumer<OutlineSnapshot> listener) {
		listeners.add(listener);
	}

	/** Tells no more. */
	public void removeListener(Consumer<OutlineSnapshot> listener) {
		listeners.remove(listener);
	}

	/** Is made no more. */
	public void stop() {
		document.stop();
		listeners.clear();
	}

	private void ask() {
		document.ask((service, text) -> service.documentSymbol(new DocumentSymbolParams(text.file()))
				.thenApply(symbols -> new OutlineSnapshot(OutlineNode.of(symbols.stream().map(symbol -> symbol.getRight()).toList(), text.text()))), this::show);
	}

	private void show(OutlineSnapshot made) {
		snapshot = made;
		List.copyOf(listeners).forEach(listener -> listener.accept(made));
	}
}
