package org.planwright.ui.checks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.planwright.ui.JobWarning;
import org.planwright.ui.UiPlugin;

/** Runs all rules on all plans of the workspace, also those that compare whole plans with each other, in the background. */
public final class CheckAllHandler extends AbstractHandler {

	private static final long POLL_MILLIS = 200;

	@Override
	public Object execute(ExecutionEvent event) {
		Job job = Job.create(Messages.checkAll, (IJobFunction) CheckAllHandler::check);
		job.setUser(true);
		JobWarning.showAtEnd(job);
		job.schedule();
		return null;
	}

	/** Whoever cancels waits no longer; the server goes on, its findings come all the same. */
	private static IStatus check(IProgressMonitor monitor) {
		monitor.beginTask(Messages.checkAll, IProgressMonitor.UNKNOWN);
		CompletableFuture<Void> checked = UiPlugin.instance().server().checkAll();
		while (!monitor.isCanceled()) {
			try {
				checked.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
				return Status.OK_STATUS;
			} catch (TimeoutException e) {
				continue;
			} catch (ExecutionException | CancellationException e) {
				return Status.warning(Messages.checkFailed, e);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				break;
			}
		}
		return Status.CANCEL_STATUS;
	}
}
