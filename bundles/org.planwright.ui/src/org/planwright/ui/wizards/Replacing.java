package org.planwright.ui.wizards;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Asks before files are replaced. */
final class Replacing {

	private Replacing() {
	}

	/** @param names one a line */
	static boolean isAgreed(Shell shell, String names) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, shell.getText(), Messages.bind(Messages.replace, names), SWT.SHEET,
				Messages.replaceButton, Messages.cancelButton) == 0;
	}
}
