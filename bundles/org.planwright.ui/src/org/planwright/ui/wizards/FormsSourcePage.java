package org.planwright.ui.wizards;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Asks for a plan and for the folder where the forms of its departments are. */
final class FormsSourcePage extends WizardPage {

	private final IFile meant;
	private PlanField plan;
	private FolderField folder;

	/** @param meant the plan that is chosen at first, or null */
	FormsSourcePage(String title, String hint, IFile meant) {
		super("forms", title, null);
		setDescription(hint);
		this.meant = meant;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).applyTo(area);
		plan = new PlanField(area, meant, this::check);
		folder = new FolderField(area, "", this::check);
		setControl(area);
		check();
		setErrorMessage(null);
	}

	private void check() {
		setErrorMessage(plan.plan() == null ? Messages.noPlan : folder.folder().isEmpty() ? Messages.noTargetFolder : null);
		setPageComplete(getErrorMessage() == null);
	}

	/** The plan; the page is complete. */
	IFile plan() {
		return plan.plan();
	}

	/** The folder; the page is complete. */
	Path folder() {
		return folder.folder().orElseThrow();
	}
}
