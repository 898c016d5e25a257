package org.planwright.ui.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.planwright.ide.backup.Backup;
import org.planwright.ide.backup.Backups;
import org.planwright.ide.journal.Journal;
import org.planwright.ide.journal.Unsaved;
import org.planwright.model.text.TextChange;
import org.planwright.ui.FileBufferAdapter;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.compare.EarlierVersions;

/**
 * Writes down what is typed into any plan that the workbench has open and has not saved, and keeps versions of what is saved. Nothing of it happens in the UI
 * thread, which only says that something was typed.
 */
public final class Safekeeping extends FileBufferAdapter {

	private static final String FOLDER = "unsaved";
	private static final long END_SECONDS = 5;

	/** What was typed in buffers whose text is just being replaced. */
	private final Map<IFileBuffer, String> typed = new ConcurrentHashMap<>();
	private volatile boolean givenUp;
	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread made = new Thread(task, "Planwright journal");
		made.setDaemon(true);
		return made;
	});
	private final Map<IFileBuffer, JournaledBuffer> buffers = new ConcurrentHashMap<>();
	private volatile Journal journal;

	/** Begins with the plans that are open. Returns at once. */
	public void start() {
		thread.execute(this::open);
		EarlierVersions.Places.add(new BackupVersions());
		ITextFileBufferManager manager = FileBuffers.getTextFileBufferManager();
		manager.addFileBufferListener(this);
		for (IFileBuffer buffer : manager.getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	private void open() {
		try {
			journal = Journal.open(KeepingPreferences.folder().resolve(FOLDER));
			backups().removeOld(Instant.now());
		} catch (IOException e) {
			journalFailed(e);
		}
	}

	/** Ends; what is not saved by now can be had at the next start. */
	public void stop() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		thread.shutdown();
		try {
			thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
			if (journal != null) {
				journal.close();
			}
		} catch (IOException e) {
			ILog.of(Safekeeping.class).warn(e.toString(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** The earlier versions, as they are to be kept now. */
	public Backups backups() {
		return new Backups(KeepingPreferences.folder().resolve("backups"), KeepingPreferences.rules());
	}

	/** The journals of this program; null while there is none, as when nothing can be written to its folder. In the thread that has them. */
	Journal journal() {
		return journal;
	}

	/** What programs that ended without saving left behind, the latest first; none while that cannot be read. */
	public CompletableFuture<List<Unsaved>> abandoned() {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return journal == null ? List.of() : journal.abandoned();
			} catch (IOException e) {
				journalFailed(e);
				return List.of();
			}
		}, thread);
	}

	/**
	 * Removes what is offered no more, once what is being edited has been written down.
	 *
	 * @param keep whether it is kept among the earlier versions
	 */
	public CompletableFuture<Void> forget(Unsaved unsaved, boolean keep) {
		List<CompletableFuture<Void>> written = buffers.values().stream().map(JournaledBuffer::flush).toList();
		return CompletableFuture.allOf(written.toArray(CompletableFuture[]::new)).thenRunAsync(() -> {
			try {
				if (keep) {
					backups().keep(unsaved.file(), SafeSave.utf8(unsaved.text()), Backup.Kind.UNSAVED, unsaved.time());
				}
				journal.discard(unsaved);
			} catch (IOException e) {
				journalFailed(e);
			}
		}, thread);
	}

	/** Keeps a text that is about to be given up, as a version of its file that was never saved. Whether it has been kept, unless nothing is to be kept at all. */
	public CompletableFuture<Boolean> keepUnsaved(Path file, String text) {
		Instant now = Instant.now();
		return CompletableFuture.supplyAsync(() -> {
			try {
				backups().keep(file, SafeSave.utf8(text), Backup.Kind.UNSAVED, now);
				return true;
			} catch (IOException e) {
				journalFailed(e);
				return false;
			}
		}, thread);
	}

	/** Removes all that is kept: earlier versions, and what programs that have ended left unsaved. Whether all of it is gone. */
	CompletableFuture<Boolean> purge() {
		return CompletableFuture.supplyAsync(() -> {
			try {
				backups().purge();
				if (journal != null) {
					journal.discardAll();
				}
				return true;
			} catch (IOException e) {
				ILog.of(Safekeeping.class).warn(e.toString(), e);
				return false;
			}
		}, thread);
	}

	/** Says, once for each reason, that unsaved text is not written down. */
	void journalFailed(IOException failure) {
		ILog.of(Safekeeping.class).warn(failure.toString(), failure);
		UiPlugin.instance().notices().show(Messages.bind(Messages.journalFailed, KeepingPreferences.folder(), SaveFailure.reason(failure)));
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		Path file = PlanBuffers.localPlan(buffer);
		if (file != null) {
			buffers.computeIfAbsent(buffer, made -> new JournaledBuffer(this, thread, file, ((ITextFileBuffer) made).getDocument(), made.isDirty()));
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		JournaledBuffer known = buffers.remove(buffer);
		if (known != null) {
			known.close();
		}
	}

	/**
	 * The platform's own saving, as after replacing what was searched for, empties the file before it writes: what the file held is kept first. What is loaded from a file
	 * that was changed is not in step with it.
	 */
	@Override
	public void stateChanging(IFileBuffer buffer) {
		Path file = buffer.isDirty() && buffer.isSynchronized() ? PlanBuffers.localPlan(buffer) : null;
		if (file != null) {
			SafeSave.keepVersion(file);
		}
	}

	/** Does something by which a person gives up what was typed: the text of its file may take its place. In the UI thread. */
	public void givingUp(ICoreRunnable work) throws CoreException {
		givenUp = true;
		try {
			work.run(new NullProgressMonitor());
		} finally {
			givenUp = false;
		}
	}

	/** The platform looks whether something was typed and replaces the text a moment later. What came between is kept, and put back. */
	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		Path file = buffer.isDirty() ? PlanBuffers.localPlan(buffer) : null;
		if (file != null) {
			String text = ((ITextFileBuffer) buffer).getDocument().get();
			keepUnsaved(file, text);
			if (!givenUp) {
				typed.put(buffer, text);
			}
		}
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		String text = typed.remove(buffer);
		if (text != null) {
			IDocument document = ((ITextFileBuffer) buffer).getDocument();
			TextChange change = TextChange.between(document.get(), text);
			try {
				document.replace(change.start(), change.length(), change.text());
			} catch (BadLocationException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		JournaledBuffer known = buffers.get(buffer);
		if (known != null && !dirty) {
			known.saved();
		}
	}

	/** The file is renamed: so are its versions. */
	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		Path from = PlanBuffers.localPlan(buffer);
		Path to = PlanBuffers.local(path);
		if (from == null || to == null) {
			return;
		}
		thread.execute(() -> {
			try {
				backups().moved(from, to);
			} catch (IOException e) {
				ILog.of(Safekeeping.class).warn(e.toString(), e);
			}
		});
	}
}
