package org.planwright.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.planwright.exchange.collect.Collection;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.ui.rules.RuleBook;

/** Brings the forms that departments have filled in into a plan: choose both, see who is missing, choose what is changed. */
public final class ImportFormsWizard extends MergeWizard {

	private FormsSourcePage source;
	private ReturnedPage returned;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.formsImportTitle);
		setNeedsProgressMonitor(true);
		source = new FormsSourcePage(Messages.formsImportPage, Messages.formsImportHint, PlanChoice.meant(workbench, selection).stream().findFirst().orElse(null));
		returned = new ReturnedPage();
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(returned);
		addPage(merge());
	}

	/** The forms are read when the first page is left. */
	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == source && event.getTargetPage() == returned) {
			event.doit = read(source.plan(), source.folder());
		}
	}

	private boolean read(IFile plan, Path folder) {
		PlanMerge work = new PlanMerge(plan, RuleBook.locale());
		Collection[] collection = new Collection[1];
		MergePreview[] preview = new MergePreview[1];
		boolean done = run(source, Messages.bind(Messages.unreadable, folder), monitor -> {
			monitor.beginTask(Messages.bind(Messages.reading, folder.getFileName()), -1);
			preview[0] = work.preview(read -> {
				try {
					collection[0] = Collection.read(read, folder, RuleBook.locale());
					return collection[0].entries();
				} catch (IOException e) {
					throw new CompletionException(e);
				}
			});
		});
		if (done && collection[0].returned().isEmpty()) {
			source.setErrorMessage(Messages.noDepartments);
			return false;
		}
		if (done) {
			work(work);
			returned.show(collection[0]);
			merge().show(preview[0]);
		}
		return done;
	}
}
