package org.planwright.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.planwright.cli.CommandException;
import org.planwright.ui.actuals.MonitoredPlan;

/** Writes a report on how far a plan is carried out, or the form in which that is reported. */
public final class MonitorWizard extends WritingWizard {

	private MonitorPage page;
	private ExportPreviewPage preview;
	private MonitorDocument.Made made;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.monitorTitle);
		setNeedsProgressMonitor(true);
		page = new MonitorPage(monitored(workbench, selection).orElseGet(() -> PlanChoice.meant(workbench, selection).stream().findFirst().orElse(null)));
		preview = new ExportPreviewPage();
	}

	/** The plan of the monitoring file that is selected, or else edited. */
	private static Optional<IFile> monitored(IWorkbench workbench, IStructuredSelection selection) {
		IWorkbenchPage page = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
		IFile file = selected != null ? selected : editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		return MonitoredPlan.of(file);
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(preview);
	}

	/** The document is made when the first page is left, and shown before it is written. */
	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == page && event.getTargetPage() == preview) {
			MonitorDocument document = page.document();
			event.doit = saved() && run(monitor -> {
				made = document.make();
				return made.lines();
			}, lines -> preview.show(List.of(String.join("\n", lines))));
		}
	}

	/** What is reported in editors must be in the files. */
	private boolean saved() {
		IResource[] files = page.files().stream().flatMap(file -> List.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())).stream()).toArray(IResource[]::new);
		return files.length == 0 || IDE.saveAllEditors(files, true);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && made != null;
	}

	@Override
	public boolean performFinish() {
		Path target = made.target();
		if (Files.exists(target) && !Replacing.isAgreed(getShell(), target.getFileName().toString())) {
			return false;
		}
		boolean written = run(monitor -> {
			try {
				made.content().commit();
				return List.of();
			} catch (IOException | CommandException e) {
				throw ExportFailure.of(e, target, page.document().locale());
			}
		}, none -> refresh(target.getParent()));
		if (written && page.opensAfterwards()) {
			Program.launch(target.toString());
		}
		return written;
	}
}
