package org.planwright.ui.welcome;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.planwright.cli.CommandException;
import org.planwright.cli.draft.DraftCheck;
import org.planwright.ui.JobWarning;
import org.planwright.ui.editor.PlanFiles;

/** Writes the plan that a draft is where a person wants it, and opens it. */
final class DraftToPlan {

	private static final String EXTENSION = ".plan";

	private DraftToPlan() {
	}

	/** Asks for the file; in the UI thread. */
	static void ask(IWorkbenchPage page, DraftCheck draft) {
		String name = draft.file().getFileName().toString();
		int dot = name.lastIndexOf('.');
		FileDialog dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.toPlan);
		dialog.setFilterNames(new String[] { Messages.planFiles });
		dialog.setFilterExtensions(new String[] { "*" + EXTENSION });
		dialog.setFilterPath(draft.file().getParent().toString());
		dialog.setFileName((dot > 0 ? name.substring(0, dot) : name) + EXTENSION);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			schedule(page, draft, Path.of(chosen.endsWith(EXTENSION) ? chosen : chosen + EXTENSION).toAbsolutePath().normalize());
		}
	}

	/** Writes the plan in the background and opens it. The job is returned to be waited for. */
	static Job schedule(IWorkbenchPage page, DraftCheck draft, Path plan) {
		Job job = Job.create(Messages.toPlan, (IJobFunction) monitor -> write(page, draft, plan, monitor));
		job.setUser(true);
		JobWarning.showAtEnd(job);
		job.schedule();
		return job;
	}

	private static IStatus write(IWorkbenchPage page, DraftCheck draft, Path plan, IProgressMonitor monitor) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		try {
			draft.writePlan(plan);
			for (IFile file : workspace.getRoot().findFilesForLocationURI(plan.toUri())) {
				file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
			}
		} catch (CommandException e) {
			return Status.warning(e.getMessage());
		} catch (IOException | CoreException e) {
			return Status.warning(Messages.bind(Messages.planFailed, plan.getFileName(), plan.getParent()), e);
		}
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> new PlanFiles(workspace).open(plan.toString(), page));
		return Status.OK_STATUS;
	}
}
