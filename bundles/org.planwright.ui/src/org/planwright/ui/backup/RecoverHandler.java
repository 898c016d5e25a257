package org.planwright.ui.backup;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** 恢复未保存的文字: offers again what was to be looked at later. */
public final class RecoverHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Recovery.offer(() -> MessageDialog.openInformation(shell, Messages.recoveryTitle, Messages.nothingUnsaved));
		return null;
	}
}
