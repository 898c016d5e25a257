package org.planwright.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Exports plans as documents of a format. */
public final class ExportPlanWizard extends PagedWizard implements IExportWizard {

	private ExportPage page;
	private ExportPreviewPage preview;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.exportTitle);
		setNeedsProgressMonitor(true);
		page = new ExportPage(PlanChoice.meant(workbench, selection));
		preview = new ExportPreviewPage();
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(preview);
	}

	/** The plans are read when the first page is left. */
	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == page && event.getTargetPage() == preview) {
			PlanExport export = page.export();
			List<IFile> plans = page.plans();
			event.doit = run(monitor -> export.preview(plans, monitor), preview::show);
		}
	}

	/** Something that takes a while and has lines for a person to read. */
	private interface Step {
		List<String> run(IProgressMonitor monitor) throws ExportFailure, InterruptedException;
	}

	private boolean run(Step step, Consumer<List<String>> done) {
		List<String> lines = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					lines.addAll(step.run(monitor));
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
		done.accept(lines);
		return true;
	}

	@Override
	public boolean performFinish() {
		PlanExport export = page.export();
		List<IFile> plans = page.plans();
		String there = plans.stream().map(export::target).filter(Files::exists).map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"));
		if (!there.isEmpty() && !Replacing.isAgreed(getShell(), there)) {
			return false;
		}
		List<String> remarks = new ArrayList<>();
		if (!run(monitor -> export.write(plans, monitor), remarks::addAll)) {
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
