package org.planwright.ui.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/** Tells the server which plans and projects come, change and go in the workspace. */
final class WorkspaceWatcher implements IResourceChangeListener {

	private final PlanServer server;

	WorkspaceWatcher(PlanServer server) {
		this.server = server;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<FileEvent> files = new ArrayList<>();
		boolean[] projects = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource().getType() == IResource.PROJECT) {
					projects[0] |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
				} else if (delta.getResource().getType() == IResource.FILE) {
					add(delta, files);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(WorkspaceWatcher.class).log(e.getStatus());
		}
		if (projects[0]) {
			server.foldersChanged();
		}
		if (!files.isEmpty()) {
			server.call(running -> running.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
		}
	}

	private static void add(IResourceDelta delta, List<FileEvent> files) {
		IPath location = delta.getResource().getLocation();
		if (location == null || !"plan".equals(delta.getResource().getFileExtension())) {
			return;
		}
		FileChangeType type = switch (delta.getKind()) {
			case IResourceDelta.ADDED -> FileChangeType.Created;
			case IResourceDelta.REMOVED -> FileChangeType.Deleted;
			default -> (delta.getFlags() & IResourceDelta.CONTENT) != 0 ? FileChangeType.Changed : null;
		};
		if (type != null) {
			files.add(new FileEvent(Uris.of(location.toPath()), type));
		}
	}
}
