package org.planwright.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IImportWizard;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.sheet.MappingException;
import org.planwright.ui.rules.RuleBook;

/** A wizard whose last page shows what is taken into a plan. */
abstract class MergeWizard extends PagedWizard implements IImportWizard {

	private final MergePage merge = new MergePage();
	private PlanMerge work;

	/** The last page. */
	final MergePage merge() {
		return merge;
	}

	/** What was compared last. */
	final PlanMerge work() {
		return work;
	}

	/** Sets what the last page is about. */
	final void work(PlanMerge compared) {
		work = compared;
	}

	/** Called when what was chosen is in the plan. In the UI thread. */
	void taken() {
	}

	/** Something that takes a while and may fail with a message for a person. */
	interface Step {
		void run(IProgressMonitor monitor)
				throws ImportException, MappingException, IOException, CoreException, ExecutionException, InterruptedException;
	}

	/** @param failure what is said when a file cannot be read or written, or the server does not answer */
	final boolean run(WizardPage page, String failure, Step step) {
		IRunnableWithProgress runnable = monitor -> {
			try {
				step.run(monitor);
			} catch (ImportException e) {
				throw new InvocationTargetException(e, e.message(RuleBook.locale()));
			} catch (MappingException e) {
				throw new InvocationTargetException(e, e.message(RuleBook.locale()));
			} catch (IOException | CoreException | ExecutionException e) {
				ILog.of(MergeWizard.class).warn(failure, e);
				boolean said = e instanceof ExecutionException && (e.getCause() == null || e.getCause() instanceof TimeoutException);
				throw new InvocationTargetException(e, said ? e.getMessage() : failure);
			}
		};
		try {
			getContainer().run(true, false, runnable);
			page.setErrorMessage(null);
			return true;
		} catch (InvocationTargetException e) {
			page.setErrorMessage(e.getMessage() == null ? String.valueOf(e.getCause()) : e.getMessage());
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}

	@Override
	public final boolean canFinish() {
		return getContainer().getCurrentPage() == merge && merge.isPageComplete();
	}

	@Override
	public final boolean performFinish() {
		Set<Integer> taken = merge.taken();
		boolean[] applied = new boolean[1];
		boolean done = run(merge, Messages.bind(Messages.notWritten, work.plan().getName(), work.plan().getParent().getName()), monitor -> {
			monitor.beginTask(Messages.bind(Messages.writing, work.plan().getName()), -1);
			applied[0] = work.apply(taken, getShell().getDisplay());
		});
		if (!done) {
			return false;
		}
		if (!applied[0]) {
			merge.setErrorMessage(Messages.planChanged);
			return false;
		}
		taken();
		return true;
	}
}
