package org.planwright.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.planwright.cli.CommandException;
import org.planwright.cli.draft.DraftCheck;
import org.planwright.exchange.ImportException;
import org.planwright.ui.editor.PlanFiles;
import org.planwright.ui.rules.RuleBook;

/** Imports a draft: choose it, see what was recognised, write the plan with trace and report into a project. */
public final class ImportDraftWizard extends PagedWizard implements IImportWizard {

	private static final String EXTENSIONS = "*.docx;*.doc;*.wps;*.txt;*.rtf;*.html;*.htm";

	private IWorkbench workbench;
	private SourceFilePage source;
	private DraftTargetPage target;
	private DraftCheck draft;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(Messages.importTitle);
		setNeedsProgressMonitor(true);
		IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
		IContainer folder = selected instanceof IContainer container ? container : selected == null ? null : selected.getParent();
		boolean isDraft = selected instanceof IFile file && !"plan".equals(file.getFileExtension()) && file.getLocation() != null;
		source = new SourceFilePage(Messages.filePage, Messages.fileHint, Messages.draftFiles, EXTENSIONS, isDraft ? selected.getLocation().toPath() : null);
		target = new DraftTargetPage(folder == null || folder.getType() == IResource.ROOT ? PlanChoice.firstProject() : folder);
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(target);
	}

	/** The draft is read when its page is left. */
	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == source && event.getTargetPage() == target) {
			event.doit = read(source.file());
		}
	}

	private boolean read(Path file) {
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(Messages.bind(Messages.reading, file.getFileName()), -1);
				try {
					draft = DraftCheck.read(file, RuleBook.locale());
				} catch (ImportException e) {
					throw new InvocationTargetException(e, e.message(RuleBook.locale()));
				}
			});
		} catch (InvocationTargetException e) {
			source.setErrorMessage(e.getMessage() == null ? Messages.bind(Messages.unreadable, file.getFileName()) : e.getMessage());
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		target.show(draft);
		return true;
	}

	@Override
	public boolean canFinish() {
		return draft != null && getContainer().getCurrentPage() == target && target.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		IFile file = target.target();
		if (file.exists() && !Replacing.isAgreed(getShell(), file.getName())) {
			return false;
		}
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(Messages.bind(Messages.writing, file.getName()), -1);
				try {
					draft.writePlan(file.getLocation().toPath());
					file.getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
				} catch (CommandException e) {
					throw new InvocationTargetException(e, e.getMessage());
				} catch (IOException | CoreException e) {
					ILog.of(ImportDraftWizard.class).warn(file.getName(), e);
					throw new InvocationTargetException(e, Messages.bind(Messages.notWritten, file.getName(), file.getParent().getName()));
				}
			});
		} catch (InvocationTargetException e) {
			MessageDialog.openError(getShell(), Messages.importTitle, e.getMessage());
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		new PlanFiles(ResourcesPlugin.getWorkspace()).open(file.getLocation().toString(), workbench.getActiveWorkbenchWindow().getActivePage());
		return true;
	}
}
