package org.planwright.ui.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.planwright.ide.journal.Unsaved;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.editor.PlanEditor;

/** Gives back what was typed and not saved when the workbench ended unexpectedly. */
final class Recovery {

	private Recovery() {
	}

	/**
	 * Offers what was left behind, in the background and then in a window. What is in its file by now is not offered but forgotten.
	 *
	 * @param nothing what to do when there is nothing to offer; in the UI thread
	 */
	static void offer(Runnable nothing) {
		Safekeeping keeping = UiPlugin.instance().safekeeping();
		Job job = Job.createSystem(Messages.lookForUnsaved, monitor -> {
			List<Offer> offers = new ArrayList<>();
			for (Unsaved unsaved : keeping.abandoned().join()) {
				String saved = saved(unsaved.file());
				if (unsaved.text().equals(saved)) {
					keeping.forget(unsaved, false);
				} else {
					offers.add(new Offer(unsaved, saved, saved == null ? null : LineDifferences.between(saved, unsaved.text())));
				}
			}
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(offers, nothing));
		});
		job.schedule();
	}

	/** A text that is offered. {@code saved}: what its file holds, null when there is none or it cannot be read. */
	record Offer(Unsaved unsaved, String saved, LineDifferences differences) {
	}

	private static String saved(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return null;
		}
	}

	private static void show(List<Offer> offers, Runnable nothing) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
			window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		}
		if (PlatformUI.getWorkbench().isClosing() || window == null) {
			return;
		}
		if (offers.isEmpty()) {
			nothing.run();
		} else {
			new RecoveryDialog(window, offers).open();
		}
	}

	/**
	 * Opens the editor of a file with the text in it, not saved. Makes the file when it is not there; asks for another place when no project has that of the file.
	 * Whether the text is in an editor or a file now; in the UI thread.
	 *
	 * @param shell for questions
	 */
	static boolean restore(Unsaved unsaved, IWorkbenchPage page, Shell shell) {
		try {
			IFile file = file(unsaved.file());
			if (file == null) {
				return saveElsewhere(unsaved, shell);
			}
			if (!file.exists()) {
				SafeSave.write(file, unsaved.text(), null);
			}
			// a workspace that was killed knows an earlier state; what it learns behind the editor's back would replace the text
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			if (IDE.openEditor(page, file, PlanEditor.ID) instanceof ITextEditor editor && DocumentRestore.into(editor, unsaved.text())) {
				UiPlugin.instance().safekeeping().forget(unsaved, false);
				return true;
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return false;
	}

	private static boolean saveElsewhere(Unsaved unsaved, Shell shell) throws CoreException {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.bind(Messages.restoreWhere, unsaved.file().getFileName()));
		dialog.setFileName(unsaved.file().getFileName().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return false;
		}
		SafeSave.write(Path.of(chosen), unsaved.text());
		UiPlugin.instance().safekeeping().forget(unsaved, false);
		return true;
	}

	/** The file of the workspace at a place, or that could be made there; null when no project has that place. A workspace that was killed may not know it yet. */
	private static IFile file(Path path) throws CoreException {
		IFile possible = null;
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
			if (!file.exists()) {
				lookAnew(file.getProject());
			}
			if (file.exists()) {
				return file;
			}
			possible = file.getParent().isAccessible() && Files.isDirectory(path.getParent()) ? file : possible;
		}
		return possible;
	}

	private static void lookAnew(IProject project) throws CoreException {
		Path folder = ResourcesPlugin.getWorkspace().getRoot().getLocation().append(project.getName()).toPath();
		if (!project.exists() && Files.isDirectory(folder)) {
			project.create(null);
		}
		if (project.exists()) {
			project.open(null);
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}
}
