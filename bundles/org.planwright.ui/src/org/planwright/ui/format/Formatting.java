package org.planwright.ui.format;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.edits.DocumentEdits;
import org.planwright.ui.server.DocumentText;

/** Formats the document of a plan. In the UI thread. */
final class Formatting {

	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	private final IDocument document;
	private final DocumentText asked;

	Formatting(IDocument document) {
		this.document = document;
		this.asked = DocumentText.of(document);
	}

	/** What formats all of it; empty when the document is not that of a plan. */
	Optional<CompletableFuture<List<? extends TextEdit>>> ofAll() {
		return UiPlugin.instance().server().ask(document, (service, text) -> service.formatting(new DocumentFormattingParams(text.file(), OPTIONS)));
	}

	/** What formats some of it; empty when the document is not that of a plan. */
	Optional<CompletableFuture<List<? extends TextEdit>>> of(int offset, int length) {
		return UiPlugin.instance().server().ask(document,
				(service, text) -> service.rangeFormatting(new DocumentRangeFormattingParams(text.file(), OPTIONS, text.range(offset, offset + length))));
	}

	/** Changes the document as one step, unless it was changed since. */
	void apply(List<? extends TextEdit> edits) {
		if (asked.isCurrent(document) && edits != null && !edits.isEmpty()) {
			try {
				DocumentEdits.apply(document, edits);
			} catch (BadLocationException e) {
				ILog.of(Formatting.class).error(e.getMessage(), e);
			}
		}
	}
}
