package org.planwright.ui.wizards;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbench;

/** Exports plans as documents of a format. */
public final class ExportPlanWizard extends WritingWizard {

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
}
