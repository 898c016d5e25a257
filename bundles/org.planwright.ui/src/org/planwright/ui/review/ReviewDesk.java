package org.planwright.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.ui.statushandlers.StatusManager;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.FindingKey;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.rules.review.LedgerFile;
import org.planwright.rules.review.ReviewLedger;
import org.planwright.rules.review.UnusableLedgerException;
import org.planwright.ui.Messages;

/**
 * Brings the findings of all plans together with the decisions about them. All files are read and written in a job of its own; what the views get are immutable
 * lists.
 */
public final class ReviewDesk {

	private final Map<Path, List<ReviewFinding>> findings = new TreeMap<>();
	private final Map<Path, ReviewedPlan> reviewed = new TreeMap<>();
	private final Deque<Runnable> tasks = new ArrayDeque<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final LedgerRefresh refresh;
	private volatile List<ReviewedPlan> plans = List.of();
	private final Job job = Job.createSystem(Messages.updateReview, monitor -> {
		work();
	});

	/** @param refresh is told of ledgers that were written */
	public ReviewDesk(LedgerRefresh refresh) {
		this.refresh = refresh;
	}

	/** What is told when a ledger was written. */
	@FunctionalInterface
	public interface LedgerRefresh {

		/** The file of a ledger has come or changed; in a job's thread. */
		void written(Path ledger);
	}

	/** All plans that were checked, sorted by file; in any thread. */
	public List<ReviewedPlan> plans() {
		return plans;
	}

	/** Tells somebody of every change of {@link #plans}, in the thread of a job. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** The reverse of {@link #addListener}. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Takes the findings of a plan in place of the former ones; other files are not reviewed. Returns at once; in any thread. */
	public void found(Path file, List<Diagnostic> diagnostics) {
		if (!file.toString().endsWith(".plan")) {
			return;
		}
		add(() -> {
			findings.put(file, DiagnosticReader.read(file, diagnostics));
			review(file);
		});
	}

	/** Reads the decisions about a plan again, as after somebody else changed them. Returns at once; in any thread. */
	public void ledgerChanged(Path ledger) {
		add(() -> findings.keySet().stream().filter(file -> LedgerFile.of(file).path().equals(ledger)).toList().forEach(this::review));
	}

	/**
	 * Decides about findings. Returns at once; a failure is shown.
	 *
	 * @param decision null takes decisions back
	 * @param comment  null leaves the comments as they are
	 * @param reviewer who decides
	 */
	public void decide(List<ReviewItem> items, Decision decision, String comment, String reviewer) {
		Instant now = Instant.now();
		Map<Path, List<ReviewItem>> byFile = items.stream().collect(Collectors.groupingBy(ReviewItem::file));
		byFile.forEach((file, ofFile) -> add(() -> decide(file, ofFile, item -> entry(item, decision, comment, reviewer, now))));
	}

	/**
	 * Takes the decisions of another ledger over that are about findings of a plan which nobody has decided about. Returns at once; a failure is shown.
	 *
	 * @param plan  that was checked
	 * @param other file of the other ledger; only read
	 * @param taken is told how many, in a job's thread
	 */
	public void takeOver(Path plan, Path other, IntConsumer taken) {
		add(() -> {
			LedgerFile source = LedgerFile.at(other);
			LedgerFile own = LedgerFile.of(plan);
			LedgerFile at = source;
			try {
				ReviewLedger from = source.read();
				at = own;
				int before = own.read().entries().size();
				taken.accept(own.change(ledger -> ledger.reattached(keys(plan)).takingOver(from, keys(plan))).entries().size() - before);
				refresh.written(own.path());
			} catch (IOException e) {
				StatusManager.getManager().handle(Status.error(problem(e, at)), StatusManager.SHOW);
			}
			review(plan);
		});
	}

	private static LedgerEntry entry(ReviewItem item, Decision decision, String comment, String reviewer, Instant now) {
		return decision == null ? null
				: new LedgerEntry(item.key(), item.message(), item.quote(), decision, comment == null ? item.comment() : comment, reviewer, now);
	}

	private interface Deciding {
		LedgerEntry entry(ReviewItem item);
	}

	private void decide(Path file, List<ReviewItem> items, Deciding deciding) {
		LedgerFile ledger = LedgerFile.of(file);
		try {
			ledger.change(before -> {
				ReviewLedger after = before.reattached(keys(file));
				for (ReviewItem item : items) {
					LedgerEntry entry = deciding.entry(item);
					after = entry == null ? after.without(item.key().fingerprint()) : after.with(entry);
				}
				return after;
			});
			refresh.written(ledger.path());
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(problem(e, ledger)), StatusManager.SHOW);
		}
		review(file);
	}

	private List<FindingKey> keys(Path file) {
		return findings.getOrDefault(file, List.of()).stream().map(ReviewFinding::key).toList();
	}

	private void review(Path file) {
		List<ReviewItem> items = new ArrayList<>();
		ReviewLedger ledger = ReviewLedger.EMPTY;
		String problem = null;
		LedgerFile source = LedgerFile.of(file);
		try {
			ledger = source.read().reattached(keys(file));
		} catch (IOException e) {
			problem = problem(e, source);
		}
		for (ReviewFinding finding : findings.getOrDefault(file, List.of())) {
			items.add(ReviewItem.found(finding, ledger.find(finding.key().fingerprint()).orElse(null)));
		}
		if (Files.exists(file)) {
			ledger.gone(keys(file)).forEach(entry -> items.add(ReviewItem.gone(file, entry)));
		}
		if (items.isEmpty() && problem == null) {
			reviewed.remove(file);
		} else {
			reviewed.put(file, new ReviewedPlan(file, items, problem));
		}
	}

	private static String problem(IOException cause, LedgerFile ledger) {
		String name = ledger.path().getFileName().toString();
		if (cause instanceof UnusableLedgerException unusable) {
			return Messages.bind(unusable.isNewer() ? Messages.ledgerNewer : Messages.ledgerDamaged, name);
		}
		return Messages.bind(Messages.ledgerUnusable, name, ledger.path().getParent());
	}

	private void add(Runnable task) {
		synchronized (tasks) {
			tasks.add(task);
		}
		job.schedule();
	}

	private void work() {
		Runnable task = next();
		if (task == null) {
			return;
		}
		while (task != null) {
			task.run();
			task = next();
		}
		plans = List.copyOf(reviewed.values());
		listeners.forEach(Runnable::run);
	}

	private Runnable next() {
		synchronized (tasks) {
			return tasks.poll();
		}
	}
}
