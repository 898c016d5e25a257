package org.planwright.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.editor.PlanFiles;

/** Asks for a plan anywhere in the file system and opens it. */
public final class OpenFileHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.openTitle);
		dialog.setFilterNames(new String[] { Messages.planFiles });
		dialog.setFilterExtensions(new String[] { "*.plan" });
		String chosen = dialog.open();
		if (chosen != null) {
			new PlanFiles(ResourcesPlugin.getWorkspace()).open(chosen, window.getActivePage());
		}
		return null;
	}
}
