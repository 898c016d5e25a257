package org.planwright.ui.newplan;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of the project, and says where it will lie. */
final class ProjectPage extends WizardPage {

	private static final int MARGIN = 8;

	private Text name;
	private Label place;

	ProjectPage() {
		super("project", Messages.projectTitle, null);
		setDescription(Messages.projectHint);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.projectName);
		name = new Text(area, SWT.BORDER);
		name.setMessage(Messages.projectExample);
		name.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		new Label(area, SWT.NONE).setText(Messages.projectPlace);
		place = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(place);
		setControl(area);
		check();
	}

	private void check() {
		boolean valid = ResourcesPlugin.getWorkspace().validateName(name(), IResource.PROJECT).getSeverity() != IStatus.ERROR;
		boolean taken = valid && ResourcesPlugin.getWorkspace().getRoot().getProject(name()).exists();
		setErrorMessage(name().isEmpty() ? null : taken ? Messages.bind(Messages.projectExists, name()) : valid ? null : Messages.badName);
		setPageComplete(!name().isEmpty() && valid && !taken);
		place.setText(ResourcesPlugin.getWorkspace().getRoot().getLocation().append(name()).toOSString().replace("&", "&&"));
	}

	/** The name of the project. */
	String name() {
		return name.getText().strip();
	}
}
