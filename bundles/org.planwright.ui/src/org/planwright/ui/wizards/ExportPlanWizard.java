package org.planwright.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.planwright.ui.rules.RuleBook;

/** Exports plans as documents of a format. */
public final class ExportPlanWizard extends Wizard implements IExportWizard {

	private ExportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.exportTitle);
		setNeedsProgressMonitor(true);
		page = new ExportPage(PlanChoice.meant(workbench, selection));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		PlanExport export = new PlanExport(page.format(), page.folder(), page.template(), page.hasAppendix(), RuleBook.locale());
		List<IFile> plans = page.plans();
		String there = plans.stream().map(export::target).filter(Files::exists).map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"));
		if (!there.isEmpty() && !Replacing.isAgreed(getShell(), there)) {
			return false;
		}
		List<String> remarks = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					remarks.addAll(export.write(plans, monitor));
				} catch (ExportFailure e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof OperationCanceledException)) {
				ILog.of(ExportPlanWizard.class).warn(e.getCause().getMessage(), e.getCause());
				MessageDialog.openError(getShell(), Messages.exportTitle, e.getCause().getLocalizedMessage());
			}
			return false;
		} catch (InterruptedException | OperationCanceledException e) {
			return false;
		}
		refresh(export.folder());
		if (!remarks.isEmpty()) {
			MessageDialog.openInformation(getShell(), Messages.exportTitle, String.join("\n\n", remarks));
		}
		if (page.opensAfterwards()) {
			plans.forEach(plan -> Program.launch(export.target(plan).toString()));
		}
		return true;
	}

	/** A folder of a project shows what has come. */
	private static void refresh(Path folder) {
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
			try {
				container.refreshLocal(IResource.DEPTH_ONE, null);
			} catch (CoreException e) {
				ILog.of(ExportPlanWizard.class).log(e.getStatus());
			}
		}
	}
}
