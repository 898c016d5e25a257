package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.planwright.app.Messages;
import org.planwright.app.SampleProject;
import org.planwright.ui.markers.PlanMarkers;

/** The running workbench, as the tests see it. To be used in the UI thread, which goes on handling events while a test waits. */
final class Workbench {

	private static final long PATIENCE_MILLIS = 60_000;
	private static final int DIALOG_MILLIS = 300;

	private final List<IStatus> errors = new ArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			synchronized (errors) {
				errors.add(status);
			}
		}
	};

	/** Keeps the errors that are logged from now on. */
	void watchLog() {
		Platform.addLogListener(log);
	}

	/** The errors that were logged; they are no longer kept. */
	List<IStatus> loggedErrors() {
		Platform.removeLogListener(log);
		synchronized (errors) {
			return List.copyOf(errors);
		}
	}

	/** Handles events until something is the case; fails when that takes a minute. */
	void await(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
			while (display.readAndDispatch()) {
				continue;
			}
			sleep();
		}
		assertTrue(condition.getAsBoolean(), () -> what + "; logged: " + errors);
	}

	/** Closes every dialog as soon as it comes, as with Escape, while a test does something and handles events. */
	void closingDialogs(Callable<Void> work) throws Exception {
		Display display = Display.getCurrent();
		Shell window = page().getWorkbenchWindow().getShell();
		boolean[] over = new boolean[1];
		Runnable closer = new Runnable() {
			@Override
			public void run() {
				if (!over[0]) {
					Arrays.stream(display.getShells()).filter(shell -> shell != window && !shell.isDisposed() && shell.isVisible()).forEach(Shell::close);
					display.timerExec(DIALOG_MILLIS, this);
				}
			}
		};
		display.timerExec(DIALOG_MILLIS, closer);
		try {
			work.call();
			// a dialog that was asked for in the meantime comes now
			while (display.readAndDispatch()) {
				continue;
			}
		} finally {
			over[0] = true;
		}
	}

	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** The project that is made at the first start, waited for, and so is the editor that the workbench opens by itself then. */
	IProject samples() {
		IProject project = new SampleProject(ResourcesPlugin.getWorkspace()).project();
		await("no sample project", () -> project.getFile(SampleProject.FIRST_FILE).exists() && Arrays.stream(Job.getJobManager().find(null)).noneMatch(Workbench::makesSamples));
		while (Display.getCurrent().readAndDispatch()) {
			continue;
		}
		return project;
	}

	private static boolean makesSamples(Job job) {
		return Messages.makeSamples.equals(job.getName());
	}

	ITextEditor open(IFile file) throws PartInitException {
		return (ITextEditor) IDE.openEditor(page(), file);
	}

	/** The editor of the sample that the workbench itself opens at the first start, brought to the front; opened again when another test has closed it. */
	ITextEditor firstEditor() throws PartInitException {
		return open(samples().getFile(SampleProject.FIRST_FILE));
	}

	void close(IEditorPart editor) {
		page().closeEditor(editor, false);
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** The markers of a rule in a file. */
	static List<IMarker> markers(IFile file, String rule) {
		try {
			List<IMarker> found = new ArrayList<>();
			for (IMarker marker : file.findMarkers(PlanMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
				if (rule.equals(marker.getAttribute(PlanMarkers.RULE, ""))) {
					found.add(marker);
				}
			}
			return found;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(10);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
