package org.planwright.ui.drafts;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.exchange.ImportException;
import org.planwright.ui.JobWarning;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.rules.RuleBook;

/** Asks for the earlier draft of the selected plan and has the plan compared with it from now on. */
public final class CompareDraftHandler extends AbstractHandler {

	private static final String ALL = "*.plan;*.docx;*.doc;*.wps;*.txt;*.rtf;*.html;*.htm";
	private static final String PLANS = "*.plan";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IFile plan = SelectedPlan.of(event).orElse(null);
		if (plan == null) {
			MessageDialog.openInformation(shell, Messages.compareTitle, Messages.selectPlan);
			return null;
		}
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.compareTitle);
		dialog.setFilterNames(new String[] { Messages.draftFiles, Messages.planFiles });
		dialog.setFilterExtensions(new String[] { ALL, PLANS });
		dialog.setFilterPath(plan.getParent().getLocation().toOSString());
		String chosen = dialog.open();
		if (chosen != null) {
			schedule(plan, Path.of(chosen).toAbsolutePath().normalize());
		}
		return null;
	}

	/** Compares in the background; what is wrong with the draft is shown. The job is returned to be waited for. */
	public static Job schedule(IFile plan, Path draft) {
		Job job = Job.create(Messages.compareTitle, (IJobFunction) monitor -> compare(plan, draft));
		job.setUser(true);
		JobWarning.showAtEnd(job);
		job.schedule();
		return job;
	}

	private static IStatus compare(IFile plan, Path draft) {
		if (draft.equals(plan.getLocation().toPath())) {
			return Status.warning(Messages.bind(Messages.isPlanItself, plan.getName()));
		}
		try {
			UiPlugin.instance().earlierDrafts().choose(plan, draft);
			return Status.OK_STATUS;
		} catch (ImportException e) {
			return Status.warning(e.message(RuleBook.locale()));
		} catch (IOException | CoreException e) {
			return Status.warning(Messages.bind(Messages.notKept, draft.getFileName(), e.getLocalizedMessage()), e);
		}
	}
}
