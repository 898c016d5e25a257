package org.planwright.ui.backup;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.planwright.ide.journal.Journal;
import org.planwright.ide.journal.JournalRecorder;
import org.planwright.ui.server.DocumentText;

/** A plan that is open: what is typed into it is written down until it is saved. */
final class JournaledBuffer implements IDocumentListener {

	private final ScheduledExecutorService thread;
	private final IDocument document;
	private volatile JournalRecorder recorder;
	private volatile boolean changedBefore;

	/**
	 * @param thread  that journals are written in
	 * @param changed whether the text is not that of the file already
	 */
	JournaledBuffer(Safekeeping keeping, ScheduledExecutorService thread, Path file, IDocument document, boolean changed) {
		this.thread = thread;
		this.document = document;
		this.changedBefore = changed;
		thread.execute(() -> {
			Journal journal = keeping.journal();
			if (journal != null) {
				recorder = new JournalRecorder(thread, journal.of(file), () -> DocumentText.of(document).text(), keeping::journalFailed);
				if (changedBefore) {
					recorder.changed();
				}
			}
		});
		document.addDocumentListener(this);
	}

	/** The file holds the text, or the text is the file's again. */
	void saved() {
		changedBefore = false;
		if (recorder != null) {
			recorder.settled();
		}
	}

	/** Nobody has the plan open any more. */
	void close() {
		document.removeDocumentListener(this);
		saved();
	}

	/** Done when the text has been written down, if it has to be. */
	CompletableFuture<Void> flush() {
		return recorder == null ? CompletableFuture.runAsync(() -> {
		}, thread) : recorder.flush();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (!KeepingPreferences.isJournalOn()) {
			return;
		}
		changedBefore = true;
		if (recorder != null) {
			recorder.changed();
		}
	}
}
