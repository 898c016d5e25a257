package org.planwright.ui.backup;

import java.io.File;
import java.nio.file.Path;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;

/** Where the files of text buffers are on this computer. */
final class PlanBuffers {

	private static final String PLAN = ".plan";

	private PlanBuffers() {
	}

	/** The file of a buffer with a plan; null when it is no plan, or not on this computer. */
	static Path localPlan(IFileBuffer buffer) {
		IFileStore store = buffer.getFileStore();
		return buffer instanceof ITextFileBuffer && store != null && store.getName().endsWith(PLAN) ? local(store) : null;
	}

	/** The file of a buffer; null when it is not on this computer. */
	static Path local(IFileStore store) {
		try {
			File file = store == null ? null : store.toLocalFile(EFS.NONE, null);
			return file == null ? null : file.toPath();
		} catch (CoreException e) {
			ILog.of(PlanBuffers.class).log(e.getStatus());
			return null;
		}
	}

	/** The file at a path of the workspace; null when it is not on this computer. */
	static Path local(IPath path) {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
		return file.getLocation() == null ? null : file.getLocation().toPath();
	}
}
