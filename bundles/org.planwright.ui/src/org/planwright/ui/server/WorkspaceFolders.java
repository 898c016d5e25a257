package org.planwright.ui.server;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;

/** The folders of the open projects. */
final class WorkspaceFolders {

	private WorkspaceFolders() {
	}

	static Set<Path> of(IWorkspaceRoot root) {
		Set<Path> folders = new LinkedHashSet<>();
		for (IProject project : root.getProjects()) {
			IPath location = project.isOpen() ? project.getLocation() : null;
			if (location != null) {
				folders.add(location.toPath());
			}
		}
		return folders;
	}
}
