package org.planwright.ui.edits;

import java.nio.file.Path;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.UndoEdit;
import org.planwright.ui.backup.SafeSave;

/**
 * A file that is changed through its buffer. One that is open in an editor stays unsaved, as after typing; any other is saved. In the UI thread; to be closed.
 */
final class BufferedFile implements AutoCloseable {

	private static final ITextFileBufferManager BUFFERS = FileBuffers.getTextFileBufferManager();

	private final IPath path;
	private final LocationKind kind;
	private final boolean open;
	private final ITextFileBuffer buffer;

	BufferedFile(Path file) throws CoreException {
		IFile own = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
		path = own == null ? IPath.fromPath(file) : own.getFullPath();
		kind = own == null ? LocationKind.LOCATION : LocationKind.IFILE;
		if (own != null && !own.isSynchronized(IResource.DEPTH_ZERO)) {
			// written beside the workspace, as places of diagrams are
			own.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		}
		open = BUFFERS.getTextFileBuffer(path, kind) != null;
		BUFFERS.connect(path, kind, new NullProgressMonitor());
		buffer = BUFFERS.getTextFileBuffer(path, kind);
	}

	String text() {
		return buffer.getDocument().get();
	}

	/** Changes the text as one step; returns what takes it back. */
	UndoEdit apply(TextEdit edit) throws CoreException, BadLocationException {
		UndoEdit back = DocumentEdits.apply(buffer.getDocument(), edit);
		if (!open) {
			SafeSave.save(buffer, new NullProgressMonitor(), false);
		}
		return back;
	}

	IDocument document() {
		return buffer.getDocument();
	}

	@Override
	public void close() throws CoreException {
		BUFFERS.disconnect(path, kind, new NullProgressMonitor());
	}
}
