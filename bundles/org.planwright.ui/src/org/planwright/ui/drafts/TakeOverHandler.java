package org.planwright.ui.drafts;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.rules.review.LedgerFile;
import org.planwright.ui.UiPlugin;

/** Asks for the decisions about an earlier draft, or about the plan under another name, and takes them over for the selected plan. */
public final class TakeOverHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IFile plan = SelectedPlan.of(event).orElse(null);
		if (plan == null) {
			MessageDialog.openInformation(shell, Messages.takeOverTitle, Messages.selectPlan);
			return null;
		}
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.takeOverTitle);
		dialog.setFilterNames(new String[] { Messages.ledgerFiles });
		dialog.setFilterExtensions(new String[] { "*" + LedgerFile.SUFFIX });
		dialog.setFilterPath(plan.getParent().getLocation().toOSString());
		String chosen = dialog.open();
		if (chosen != null) {
			UiPlugin.instance().review().takeOver(plan.getLocation().toPath(), Path.of(chosen).toAbsolutePath().normalize(), count -> shell.getDisplay()
					.asyncExec(() -> MessageDialog.openInformation(shell, Messages.takeOverTitle, Messages.bind(Messages.takenOver, count, plan.getName()))));
		}
		return null;
	}
}
