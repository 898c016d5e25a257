package org.planwright.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field for a folder, with a button to look for it; takes three columns of a grid. */
final class FolderField {

	private final Text text;

	/**
	 * @param chosen  the folder that is named at first; empty for none
	 * @param changed called when the person changes it
	 */
	FolderField(Composite parent, String chosen, Runnable changed) {
		new Label(parent, SWT.NONE).setText(Messages.folder);
		text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.setText(chosen);
		text.addModifyListener(event -> changed.run());
		Button browse = new Button(parent, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SHEET);
		dialog.setFilterPath(text.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	/** The folder that is named, absolute; empty when nothing is named or there is no such folder. */
	Optional<Path> folder() {
		try {
			return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()).toAbsolutePath().normalize()).filter(Files::isDirectory);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
