package org.planwright.ui.review;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Lets the workspace see ledgers that were written. */
public final class WorkspaceRefresh implements ReviewDesk.LedgerRefresh {

	private final IWorkspace workspace;

	/** @param workspace where ledgers may be */
	public WorkspaceRefresh(IWorkspace workspace) {
		this.workspace = workspace;
	}

	@Override
	public void written(Path ledger) {
		for (IFile file : workspace.getRoot().findFilesForLocationURI(ledger.toUri())) {
			try {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				ILog.of(WorkspaceRefresh.class).log(e.getStatus());
			}
		}
	}
}
