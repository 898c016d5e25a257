package org.planwright.ui.backup;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks a question about a text and another version of it, and shows where they differ. Answers with the number of the button, -1 for Escape. */
public final class DifferenceDialog extends MessageDialog {

	private static final int WIDTH = 520;
	private static final int HEIGHT = 200;

	private final String other;
	private final String text;

	/**
	 * @param other the other version; null to show no differences
	 * @param text  the text as a person has it
	 */
	public DifferenceDialog(Shell parent, String title, String message, String other, String text, String... buttons) {
		super(parent, title, null, message, WARNING, 0, buttons);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
		this.other = other;
		this.text = text;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (other == null) {
			return null;
		}
		DifferencesPanel panel = new DifferencesPanel(parent);
		panel.show(LineDifferences.between(other, text));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(panel.control());
		return panel.control();
	}
}
