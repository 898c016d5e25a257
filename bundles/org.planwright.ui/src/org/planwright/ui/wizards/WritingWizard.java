package org.planwright.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IExportWizard;

/** A wizard that writes documents, having shown what they will be. */
abstract class WritingWizard extends PagedWizard implements IExportWizard {

	/** Something that takes a while and has lines for a person to read. */
	interface Step {
		List<String> run(IProgressMonitor monitor) throws ExportFailure, InterruptedException;
	}

	/** Runs it, to be cancelled, and does the rest with its lines; false when it failed, which was said, or was cancelled. */
	final boolean run(Step step, Consumer<List<String>> done) {
		List<String> lines = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					lines.addAll(step.run(monitor));
				} catch (ExportFailure e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof OperationCanceledException)) {
				ILog.of(getClass()).warn(e.getCause().getMessage(), e.getCause());
				MessageDialog.openError(getShell(), getWindowTitle(), e.getCause().getLocalizedMessage());
			}
			return false;
		} catch (InterruptedException | OperationCanceledException e) {
			return false;
		}
		done.accept(lines);
		return true;
	}

	/** A folder of a project shows what has come. */
	static void refresh(Path folder) {
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
			try {
				container.refreshLocal(IResource.DEPTH_ONE, null);
			} catch (CoreException e) {
				ILog.of(WritingWizard.class).log(e.getStatus());
			}
		}
	}
}
