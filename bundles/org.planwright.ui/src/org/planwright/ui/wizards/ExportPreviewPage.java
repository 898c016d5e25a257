package org.planwright.ui.wizards;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Shows what will be written: where to, what is in it, and what cannot be written as the plan has it. */
final class ExportPreviewPage extends WizardPage {

	private Text text;

	ExportPreviewPage() {
		super("preview", Messages.previewPage, null);
		setDescription(Messages.previewHint);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(text);
		setControl(area);
	}

	/** @param previews some lines for each document */
	void show(List<String> previews) {
		text.setText(String.join("\n\n", previews));
	}
}
