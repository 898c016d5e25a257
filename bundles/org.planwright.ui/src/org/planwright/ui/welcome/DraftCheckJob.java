package org.planwright.ui.welcome;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.draft.DraftCheck;
import org.planwright.cli.draft.RecognisedDraft;
import org.planwright.evl.project.TrustFile;
import org.planwright.exchange.ImportException;
import org.planwright.ui.review.DraftReview;
import org.planwright.ui.review.ReviewedPlan;
import org.planwright.ui.rules.RuleBook;

import com.google.inject.Injector;

/** Reads and checks a draft in the background, to be cancelled. */
final class DraftCheckJob extends Job {

	private static final long PATIENCE_MILLIS = 60_000;
	private static final long PAUSE_MILLIS = 50;

	/** What it tells, in the job's thread. After the last two it is at its end. */
	interface Progress {

		/** The draft was read; its rules are run next. */
		void recognised(DraftCheck draft, RecognisedDraft recognised);

		/** All is done. */
		void checked(DraftCheck draft, CheckedFile checked, ReviewedPlan review);

		/** It cannot be done, and why; the draft is as it was. */
		void failed(String message);
	}

	private final Path file;
	private final Progress progress;

	DraftCheckJob(Path file, Progress progress) {
		super(Messages.bind(Messages.checking, file.getFileName()));
		this.file = file;
		this.progress = progress;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			DraftCheck draft = DraftCheck.read(file, RuleBook.locale());
			stopIfCancelled(monitor);
			progress.recognised(draft, draft.recognised());
			Injector language = language(monitor);
			if (language == null) {
				progress.failed(Messages.noRules);
				return Status.OK_STATUS;
			}
			CheckedFile checked = draft.check(language, TrustFile.ofUser(), monitor::isCanceled);
			ReviewedPlan review = DraftReview.of(file, checked);
			stopIfCancelled(monitor);
			progress.checked(draft, checked, review);
		} catch (ImportException e) {
			progress.failed(e.message(RuleBook.locale()));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			ILog.of(DraftCheckJob.class).error(file.getFileName().toString(), e);
			progress.failed(Messages.bind(Messages.failed, e.getClass().getSimpleName()));
		}
		return Status.OK_STATUS;
	}

	/** The rules of the server, which may be starting still; null when they do not come. */
	private static Injector language(IProgressMonitor monitor) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		Injector language = RuleBook.language();
		while (language == null && System.currentTimeMillis() < end) {
			stopIfCancelled(monitor);
			try {
				Thread.sleep(PAUSE_MILLIS);
			} catch (InterruptedException e) {
				throw new OperationCanceledException();
			}
			language = RuleBook.language();
		}
		return language;
	}

	private static void stopIfCancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
