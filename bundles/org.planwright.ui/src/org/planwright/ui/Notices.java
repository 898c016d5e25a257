package org.planwright.ui;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What a person has to be told but need not answer: shown in a window beside the work, each text once, until the workbench ends. */
public final class Notices {

	private final Set<String> shown = new LinkedHashSet<>();
	private Window window;

	/** Shows a text, unless it has been shown; in any thread. Returns at once. */
	public void show(String text) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(() -> add(text));
			}
		}
	}

	private void add(String text) {
		if (PlatformUI.getWorkbench().isClosing() || !shown.add(text)) {
			return;
		}
		String all = text;
		if (window != null && window.getShell() != null) {
			all = window.text + "\n\n" + text;
			window.close();
		}
		window = new Window(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), all);
		window.open();
	}

	private static final class Window extends MessageDialog {

		private final String text;

		Window(Shell parent, String text) {
			super(parent, Messages.noticeTitle, null, text, WARNING, 0, Messages.noticeClose);
			this.text = text;
			setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | getDefaultOrientation());
			setBlockOnOpen(false);
		}
	}
}
