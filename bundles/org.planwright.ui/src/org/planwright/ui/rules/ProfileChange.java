package org.planwright.ui.rules;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.planwright.ui.Messages;

/** Writes the profile of a project, to be undone where changes of files are. What was there before is kept in the local history. */
final class ProfileChange extends AbstractOperation {

	private final IFile file;
	private final String before;
	private final String after;

	/**
	 * @param before the text that was there; null when there was no file
	 * @param after  the text that is to be there
	 */
	ProfileChange(IFile file, String before, String after) {
		super(Messages.changeSeverities);
		this.file = file;
		this.before = before;
		this.after = after;
		addContext(file.getWorkspace().getAdapter(IUndoContext.class));
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return write(after, monitor);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return write(after, monitor);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return write(before, monitor);
	}

	private IStatus write(String text, IProgressMonitor monitor) throws ExecutionException {
		try {
			file.getWorkspace().run((IWorkspaceRunnable) inside -> {
				if (text == null) {
					file.delete(IResource.KEEP_HISTORY, inside);
				} else {
					create(file.getParent(), inside);
					file.write(text.getBytes(StandardCharsets.UTF_8), true, false, true, inside);
				}
			}, file.getProject(), 0, monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	private static void create(IContainer folder, IProgressMonitor monitor) throws CoreException {
		if (!folder.exists() && folder instanceof IFolder missing) {
			missing.create(IResource.FORCE, true, monitor);
		}
	}
}
