package org.planwright.ui.format;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.planwright.ui.UiPlugin;

/** Formats a plan before it is saved, where a person wants that. Saving never waits long for it, and never fails because of it. */
public final class FormatOnSave {

	/** The preference: whether it is done. */
	public static final String ENABLED = "format.onSave";

	private static final long PATIENCE_MILLIS = 1000;

	private FormatOnSave() {
	}

	/** Formats a document that is about to be saved, if that is wanted; in the UI thread. */
	public static void before(IDocument document) {
		if (document == null || !UiPlugin.instance().getPreferenceStore().getBoolean(ENABLED)) {
			return;
		}
		Formatting formatting = new Formatting(document);
		Optional<CompletableFuture<List<? extends TextEdit>>> answer = formatting.ofAll();
		try {
			if (answer.isPresent()) {
				formatting.apply(answer.get().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
			}
		} catch (TimeoutException late) {
			return;
		} catch (ExecutionException e) {
			ILog.of(FormatOnSave.class).warn(e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
