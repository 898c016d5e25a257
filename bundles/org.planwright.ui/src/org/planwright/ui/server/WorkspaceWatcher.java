package org.planwright.ui.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
import org.planwright.evl.project.ScriptFile;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.review.LedgerFile;

/** Tells the server which plans, monitoring files, files of project folders and projects come, change and go in the workspace, the review which ledgers do, and the catalogue that scripts did. */
final class WorkspaceWatcher implements IResourceChangeListener {

	private final PlanServer server;
	private final Consumer<Path> ledgers;
	private final Runnable scripts;

	/**
	 * @param ledgers is told of ledgers that come, change and go
	 * @param scripts is told when scripts of projects, or projects, have come, changed or gone
	 */
	WorkspaceWatcher(PlanServer server, Consumer<Path> ledgers, Runnable scripts) {
		this.server = server;
		this.ledgers = ledgers;
		this.scripts = scripts;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<FileEvent> files = new ArrayList<>();
		boolean[] projects = new boolean[1];
		boolean[] moved = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource().getType() == IResource.PROJECT) {
					projects[0] |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
				} else if (delta.getResource().getType() == IResource.FILE) {
					moved[0] |= (delta.getFlags() & IResourceDelta.MOVED_FROM) != 0;
					add(delta, files);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(WorkspaceWatcher.class).log(e.getStatus());
		}
		if (projects[0] || moved[0]) {
			server.settingsChanged();
		}
		if (projects[0]) {
			server.foldersChanged();
		}
		if (projects[0] || files.stream().anyMatch(file -> file.getUri().endsWith(ScriptFile.EXTENSION))) {
			scripts.run();
		}
		if (!files.isEmpty()) {
			server.call(running -> running.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
		}
	}

	/** What lies in such a folder holds for all plans of a project. */
	private static boolean isOfProjectFolder(IPath file) {
		return file.segmentCount() > 1 && ProjectFolder.NAME.equals(file.segment(file.segmentCount() - 2));
	}

	private void add(IResourceDelta delta, List<FileEvent> files) {
		IPath location = delta.getResource().getLocation();
		if (location != null && delta.getResource().getName().endsWith(LedgerFile.SUFFIX)) {
			ledgers.accept(location.toPath());
		}
		if (location == null || !"plan".equals(delta.getResource().getFileExtension()) && !delta.getResource().getName().endsWith(ActualsFiles.SUFFIX) && !isOfProjectFolder(location)) {
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
