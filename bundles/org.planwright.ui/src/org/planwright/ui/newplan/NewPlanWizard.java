package org.planwright.ui.newplan;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.planwright.ui.backup.SafeSave;
import org.planwright.ui.editor.PlanFiles;

/** 新建规划: a template and a period, what stands at its head, and where it is to lie. */
public final class NewPlanWizard extends Wizard implements INewWizard {

	/** The wizard's id. */
	public static final String ID = "org.planwright.ui.newplan.plan";

	private IWorkbench workbench;
	private TemplatePage templates;
	private PlanHeaderPage header;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(Messages.newPlanTitle);
		setNeedsProgressMonitor(true);
		IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
		IContainer folder = selected instanceof IContainer container ? container : selected == null ? null : selected.getParent();
		templates = new TemplatePage(false);
		header = new PlanHeaderPage(folder == null || folder.getType() == IResource.ROOT ? firstProject() : folder, true, PlanNames.known());
	}

	private static IContainer firstProject() {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isAccessible()) {
				return project;
			}
		}
		return null;
	}

	@Override
	public void addPages() {
		addPage(templates);
		addPage(header);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == templates) {
			header.begin(templates.template(), templates.period());
		}
		return super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == header && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		IFile file = header.target().orElseThrow();
		String text = templates.template().fill(header.plan().values());
		try {
			getContainer().run(true, false, monitor -> {
				try {
					SafeSave.write(file, text, monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e, e.getStatus().getMessage());
				}
			});
		} catch (InvocationTargetException e) {
			MessageDialog.openError(getShell(), Messages.newPlanTitle, e.getMessage());
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		PlanFiles.openLater(file, workbench.getActiveWorkbenchWindow().getActivePage());
		return true;
	}
}
