package org.planwright.ui.editor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.planwright.ui.Messages;

/** Opens plans by their place in the file system. A file outside the workspace is linked into a project for such files, so that its problems can be listed. */
public final class PlanFiles {

	private final IWorkspace workspace;

	/** @param workspace that the plans are shown in */
	public PlanFiles(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** Opens the arguments that name plans; others are for somebody else. */
	public void openArguments(String[] arguments, IWorkbenchPage page) {
		for (String argument : arguments) {
			if (argument.endsWith(".plan") && !argument.startsWith("-")) {
				open(argument, page);
			}
		}
	}

	/** Opens a file, or shows why that cannot be; in the UI thread. */
	public void open(String name, IWorkbenchPage page) {
		try {
			Path path = Path.of(name).toAbsolutePath().normalize();
			if (!Files.isReadable(path)) {
				showFailure(name, null);
				return;
			}
			open(fileAt(path), page);
		} catch (CoreException | InvalidPathException e) {
			showFailure(name, e);
		}
	}

	/** Opens a file of the workspace soon; in any thread. */
	public static void openLater(IFile file, IWorkbenchPage page) {
		page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
			try {
				open(file, page);
			} catch (PartInitException e) {
				showFailure(file.getName(), e);
			}
		});
	}

	/** Opens a file of the workspace soon, behind the page that is in front; in any thread. */
	public static void openBehind(IFile file, IWorkbenchPage page) {
		page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
			try {
				IWorkbenchPart front = page.getActivePart();
				IDE.openEditor(page, file, PlanEditor.ID, front == null);
				if (front != null) {
					page.activate(front);
				}
			} catch (PartInitException e) {
				showFailure(file.getName(), e);
			}
		});
	}

	private static void open(IFile file, IWorkbenchPage page) throws PartInitException {
		IDE.openEditor(page, file, PlanEditor.ID);
	}

	private IFile fileAt(Path path) throws CoreException {
		for (IFile file : workspace.getRoot().findFilesForLocationURI(path.toUri())) {
			if (file.isAccessible()) {
				return file;
			}
		}
		IProject project = workspace.getRoot().getProject(Messages.linkedProject);
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		String name = path.getFileName().toString();
		IFile link = project.getFile(name);
		for (int i = 2; link.exists(); i++) {
			link = project.getFile(name.substring(0, name.length() - ".plan".length()) + " " + i + ".plan");
		}
		link.createLink(path.toUri(), IResource.NONE, null);
		return link;
	}

	private static void showFailure(String name, Exception cause) {
		StatusManager.getManager().handle(Status.error(Messages.bind(Messages.cannotOpen, name), cause), StatusManager.SHOW | StatusManager.LOG);
	}
}
