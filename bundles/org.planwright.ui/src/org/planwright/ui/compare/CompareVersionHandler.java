package org.planwright.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.JobWarning;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.drafts.Comparison;
import org.planwright.ui.drafts.SelectedPlan;

/** Asks for an earlier version of the selected plan, or for another file, and compares the plan with it. */
public final class CompareVersionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IFile plan = SelectedPlan.of(event).orElse(null);
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (plan == null) {
			MessageDialog.openInformation(window.getShell(), Messages.compareTitle, Messages.selectPlan);
		} else {
			schedule(plan, window.getActivePage());
		}
		return null;
	}

	/** Looks for the versions in the background and asks then. */
	private static void schedule(IFile plan, IWorkbenchPage page) {
		Path file = plan.getLocation().toPath();
		Job job = Job.create(Messages.findVersions, (IJobFunction) monitor -> {
			IStatus result = Status.OK_STATUS;
			List<EarlierVersion> versions = List.of();
			try {
				versions = EarlierVersions.Places.of(file);
			} catch (IOException e) {
				result = Status.warning(e.getMessage(), e);
			}
			List<EarlierVersion> found = versions;
			Optional<Path> draft = draft(plan);
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> ask(page, file, found, draft));
			return result;
		});
		job.setUser(true);
		JobWarning.showAtEnd(job);
		job.schedule();
	}

	/** The earlier draft that the plan is compared with by the rules. */
	private static Optional<Path> draft(IFile plan) {
		try {
			return UiPlugin.instance().earlierDrafts().of(plan).map(Comparison::source);
		} catch (CoreException e) {
			ILog.of(CompareVersionHandler.class).log(e.getStatus());
			return Optional.empty();
		}
	}

	private static void ask(IWorkbenchPage page, Path file, List<EarlierVersion> versions, Optional<Path> draft) {
		VersionDialog dialog = new VersionDialog(page.getWorkbenchWindow().getShell(), file, versions, draft);
		dialog.ask().ifPresent(chosen -> {
			switch (chosen) {
				case VersionDialog.Kept kept -> CompareOpener.open(page, kept.version(), file);
				case VersionDialog.Draft other -> CompareOpener.openEarlier(page, other.file(), file);
			}
		});
	}
}
