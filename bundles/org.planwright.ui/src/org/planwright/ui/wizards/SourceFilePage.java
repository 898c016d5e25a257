package org.planwright.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A page that asks for a file to import: to be looked for, or to be dropped. */
class SourceFilePage extends WizardPage {

	private final String kind;
	private final String extensions;
	private FileField file;
	private Path chosen;

	/**
	 * @param kind       what files are asked for
	 * @param extensions as "*.docx;*.doc"
	 * @param chosen     the file that is chosen at first, or null
	 */
	SourceFilePage(String title, String hint, String kind, String extensions, Path chosen) {
		super("file", title, null);
		setDescription(hint);
		this.kind = kind;
		this.extensions = extensions;
		this.chosen = chosen;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).applyTo(area);
		file = new FileField(area, Messages.file, kind, extensions, this::check);
		addFields(area);
		Label drop = new Label(area, SWT.CENTER | SWT.BORDER);
		drop.setText("\n\n" + Messages.drop + "\n\n");
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(drop);
		file.acceptDrop(area);
		if (chosen != null) {
			file.set(chosen);
		}
		setControl(area);
		check();
		setErrorMessage(null);
	}

	/** Adds fields below that of the file; three columns. */
	void addFields(Composite area) {
	}

	/** Looks whether the page is complete, and says what is missing. */
	final void check() {
		setErrorMessage(problem());
		setPageComplete(getErrorMessage() == null);
	}

	/** What is missing; null for nothing. */
	String problem() {
		Path named = file.file().orElse(null);
		return named == null ? Messages.noFile : Files.isRegularFile(named) ? null : Messages.bind(Messages.missingFile, named.getFileName());
	}

	/** The file; the page is complete. In the UI thread. */
	Path file() {
		return file.file().orElseThrow();
	}
}
