package org.planwright.ide.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes down a text that is being edited, in another thread, at the latest half a second after it was changed, however fast a person types. Its methods return
 * at once and may be called in any thread.
 */
public final class JournalRecorder {

	private static final long DELAY_MILLIS = 500;

	private final ScheduledExecutorService thread;
	private final JournalFile journal;
	private final Supplier<String> text;
	private final Consumer<IOException> failure;
	private final AtomicBoolean scheduled = new AtomicBoolean();
	private volatile boolean unsaved;

	/**
	 * @param thread  of one thread only, which may serve others too
	 * @param text    what the text is now; asked in that thread
	 * @param failure is told when something could not be written down; in that thread
	 */
	public JournalRecorder(ScheduledExecutorService thread, JournalFile journal, Supplier<String> text, Consumer<IOException> failure) {
		this.thread = thread;
		this.journal = journal;
		this.text = text;
		this.failure = failure;
	}

	/** The text has been changed. */
	public void changed() {
		unsaved = true;
		if (scheduled.compareAndSet(false, true)) {
			thread.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	private void write() {
		scheduled.set(false);
		if (unsaved) {
			try {
				journal.write(text.get(), Instant.now());
			} catch (IOException e) {
				failure.accept(e);
			}
		}
	}

	/** Writes the text down now; done when it has been, or could not be. */
	public CompletableFuture<Void> flush() {
		return CompletableFuture.runAsync(this::write, thread);
	}

	/** The text is what the file holds, or nobody wants it: the journal is removed. Done when it has been, or could not be. */
	public CompletableFuture<Void> settled() {
		unsaved = false;
		return CompletableFuture.runAsync(() -> {
			if (unsaved) {
				return;
			}
			try {
				journal.clear();
			} catch (IOException e) {
				failure.accept(e);
			}
		}, thread);
	}
}
