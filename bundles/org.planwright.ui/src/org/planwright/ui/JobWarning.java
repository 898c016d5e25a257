package org.planwright.ui;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

/** Shows a person why a job did not do what was asked. The workbench itself shows only errors, which are defects; it keeps warnings to the log. */
public final class JobWarning {

	private JobWarning() {
	}

	/** Has the warning with which a job may end shown under the job's name; to be called before it is scheduled. */
	public static void showAtEnd(Job job) {
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			IStatus result = event.getResult();
			if (result.getSeverity() == IStatus.WARNING && PlatformUI.isWorkbenchRunning()) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(event.getJob().getName(), result.getMessage()));
			}
		}));
	}

	private static void show(String title, String text) {
		MessageDialog dialog = new MessageDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), title, null, text, MessageDialog.WARNING, 0,
				IDialogConstants.OK_LABEL);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
