package org.planwright.ui.newplan;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.planwright.ui.backup.SafeSave;
import org.planwright.ui.editor.PlanFiles;

/** 新建规划项目: its name, and a first plan in it unless a person does without. */
public final class NewPlanProjectWizard extends Wizard implements INewWizard {

	/** The wizard's id. */
	public static final String ID = "org.planwright.ui.newplan.project";

	private static final String CHARSET = "UTF-8";

	private IWorkbench workbench;
	private ProjectPage project;
	private TemplatePage templates;
	private PlanHeaderPage header;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(Messages.newProjectTitle);
		setNeedsProgressMonitor(true);
		project = new ProjectPage();
		templates = new TemplatePage(true);
		header = new PlanHeaderPage(null, false, PlanNames.known());
	}

	@Override
	public void addPages() {
		addPage(project);
		addPage(templates);
		addPage(header);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page != templates) {
			return super.getNextPage(page);
		}
		if (!templates.isPlanWanted()) {
			return null;
		}
		header.begin(templates.template(), templates.period());
		return header;
	}

	@Override
	public boolean canFinish() {
		return project.isPageComplete() && getContainer().getCurrentPage() != project && (!templates.isPlanWanted() || header.isPageComplete());
	}

	@Override
	public boolean performFinish() {
		IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(project.name());
		IFile file = templates.isPlanWanted() ? made.getFile(header.fileName()) : null;
		String text = file == null ? null : templates.template().fill(header.plan().values());
		try {
			getContainer().run(true, false, monitor -> {
				try {
					if (!made.exists()) {
						made.create(monitor);
					}
					made.open(monitor);
					made.setDefaultCharset(CHARSET, monitor);
					if (file != null) {
						SafeSave.write(file, text, monitor);
					}
				} catch (CoreException e) {
					throw new InvocationTargetException(e, e.getStatus().getMessage());
				}
			});
		} catch (InvocationTargetException e) {
			MessageDialog.openError(getShell(), Messages.newProjectTitle, e.getMessage());
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		if (file != null) {
			PlanFiles.openLater(file, workbench.getActiveWorkbenchWindow().getActivePage());
		}
		return true;
	}
}
