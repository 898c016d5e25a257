package org.planwright.ui.wizards;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.planwright.model.plan.Plan;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.backup.SafeSave;

/** A plan as it is being edited, or else as it is in its file; to be closed. Not for the UI thread. */
public final class OpenPlan implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 120;

	private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
	private final IFile file;
	private final ITextFileBuffer buffer;
	private final boolean edited;

	private OpenPlan(IFile file) throws CoreException {
		this.file = file;
		IPath path = file.getFullPath();
		edited = buffers.getTextFileBuffer(path, LocationKind.IFILE) != null;
		buffers.connect(path, LocationKind.IFILE, null);
		buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
	}

	/** @throws CoreException when there is no such file, or it cannot be read */
	public static OpenPlan of(IFile file) throws CoreException {
		if (!file.exists()) {
			throw new CoreException(Status.error(Messages.bind(Messages.planUnreadable, file.getName())));
		}
		return new OpenPlan(file);
	}

	IDocument document() {
		return buffer.getDocument();
	}

	/** Whether somebody else has it open, so that changes are not written to the file by themselves. */
	boolean isEdited() {
		return edited;
	}

	/**
	 * Reads the plan.
	 *
	 * @throws ExecutionException with what the reader threw, or when the plan cannot be had
	 */
	public <T> T read(Function<Plan, T> reader) throws ExecutionException, InterruptedException {
		try {
			T read = UiPlugin.instance().server().read(buffer.getDocument(), reader).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (read == null) {
				throw new ExecutionException(Messages.bind(Messages.planUnreadable, file.getName()), null);
			}
			return read;
		} catch (TimeoutException e) {
			throw new ExecutionException(Messages.bind(Messages.planUnreadable, file.getName()), e);
		}
	}

	/** Writes the document to the file. */
	void save() throws CoreException {
		SafeSave.save(buffer, null, false);
	}

	@Override
	public void close() throws CoreException {
		buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
	}
}
