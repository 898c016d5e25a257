package org.planwright.ui.reading;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.InputFiles;

/** The plans of a project as files: those that are checked, without what is derived or skipped. */
public final class PlanFiles {

	private PlanFiles() {
	}

	/** The plans of a project, in the order of their paths; none when it is closed or gone. In any thread. */
	public static Map<InputFile, IFile> of(IProject project) {
		Map<InputFile, IFile> files = new TreeMap<>(Comparator.comparing(InputFile::path));
		try {
			project.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && isPlan(proxy)) {
					IFile file = (IFile) proxy.requestResource();
					IPath location = file.getLocation();
					if (location != null) {
						files.put(new InputFile(location.toPath(), file.getFullPath().makeRelative().toString(), true), file);
					}
				}
				return proxy.getType() != IResource.FOLDER || !isSkipped(proxy);
			}, IResource.NONE);
		} catch (CoreException gone) {
			// it was closed or deleted meanwhile, which is a change of its own
			return Map.of();
		}
		return new LinkedHashMap<>(files);
	}

	private static boolean isPlan(IResourceProxy file) {
		return InputFile.isPlan(Path.of(file.getName())) && !file.getName().startsWith(".") && !file.isDerived();
	}

	private static boolean isSkipped(IResourceProxy folder) {
		return folder.isDerived() || InputFiles.isSkipped(Path.of(folder.getName()));
	}
}
