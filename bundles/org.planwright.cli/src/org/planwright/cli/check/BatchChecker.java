package org.planwright.cli.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IResourceDescription;
import org.planwright.cli.Messages;
import org.planwright.evl.ScriptSession;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.pack.DataPack;
import org.planwright.rules.project.Projects;

import com.google.inject.Injector;

/** Checks any number of files in bounded memory: a file is forgotten when its findings have been handed over. Each call is independent of others. */
public final class BatchChecker {

	/** Files that are read ahead of the one being handed over, for each thread. */
	private static final int AHEAD = 3;

	/** What became of a file: it was checked, or there is a message. */
	private record Outcome(InputFile file, CheckedFile checked, String message, Throwable cause, boolean skipped) {
	}

	private final CheckOptions options;
	private final int threads;
	private final Baseline baseline;
	private final ScriptTrust trust;
	private final Messages messages;
	private ComparedFile earlier;

	/** @param threads files checked at a time, at least 1 */
	public BatchChecker(CheckOptions options, int threads) {
		this(options, threads, Optional.empty(), ScriptTrust.NOBODY);
	}

	/**
	 * @param threads  files checked at a time, at least 1
	 * @param baseline findings to leave out, if any
	 * @param trust    whose scripts are run
	 */
	public BatchChecker(CheckOptions options, int threads, Optional<Baseline> baseline, ScriptTrust trust) {
		this.trust = trust;
		this.options = options;
		this.threads = Math.max(1, threads);
		this.baseline = baseline.orElse(null);
		this.messages = new Messages(options.locale());
	}

	/** Has the files compared with an earlier draft; null for none. */
	public BatchChecker against(ComparedFile draft) {
		earlier = draft;
		return this;
	}

	/**
	 * Checks files.
	 *
	 * @param files      what to check, handed over in this order
	 * @param neighbours plans that are not checked but that the files may name
	 * @param listener   takes the results
	 * @throws IOException whatever the listener throws; the check ends then
	 */
	public CheckSummary check(List<InputFile> files, List<InputFile> neighbours, CheckListener listener) throws IOException {
		long start = System.nanoTime();
		Tally tally = new Tally(listener, baseline);
		if (files.isEmpty()) {
			return tally.summary(0, List.of());
		}
		Injector injector = PlanLanguage.injector();
		List<InputFile> plans = Stream.concat(files.stream(), neighbours.stream()).filter(InputFile::isPlan).toList();
		PlanIndex index = new PlanIndex(plans, injector.getInstance(IQualifiedNameConverter.class), injector.getInstance(IResourceDescription.Manager.class));
		ScriptSession scripts = new ScriptSession(trust, false);
		ProjectReports projects = new ProjectReports(injector.getInstance(Projects.class), options.locale());
		MonitoringReports monitoring = new MonitoringReports(injector.getInstance(MonitoringRules.class), options.locale(), files);
		if (threads == 1 || files.size() == 1) {
			PlanWorker worker = new PlanWorker(injector, index, projects, monitoring, options, scripts, messages, earlier);
			for (InputFile file : files) {
				tally.take(check(file, worker));
			}
		} else {
			inParallel(files, () -> new PlanWorker(injector, index, projects, monitoring, options, scripts, messages, earlier), tally);
		}
		for (CheckedFile file : monitoring.files()) {
			tally.take(file);
		}
		for (CheckedFile script : ScriptReport.of(scripts.problems().all(), files)) {
			tally.takeScript(script);
		}
		for (CheckedFile file : projects.files()) {
			tally.take(file);
		}
		return tally.summary((System.nanoTime() - start) / 1_000_000, injector.getInstance(RuleCatalogue.class).packs());
	}

	private interface Workers {
		PlanWorker create();
	}

	private void inParallel(List<InputFile> files, Workers workers, Tally tally) throws IOException {
		ConcurrentLinkedQueue<PlanWorker> idle = new ConcurrentLinkedQueue<>();
		Deque<Future<Outcome>> running = new ArrayDeque<>();
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			for (InputFile file : files) {
				running.add(pool.submit(() -> {
					PlanWorker worker = idle.poll();
					worker = worker == null ? workers.create() : worker;
					Outcome outcome = check(file, worker);
					idle.add(worker);
					return outcome;
				}));
				if (running.size() > threads * AHEAD) {
					tally.take(finished(running.poll()));
				}
			}
			while (!running.isEmpty()) {
				tally.take(finished(running.poll()));
			}
		} finally {
			pool.shutdownNow();
		}
	}

	private static Outcome finished(Future<Outcome> future) throws IOException {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException(e.getCause());
		}
	}

	/** A defect met in one file must not keep the others from being checked. */
	private Outcome check(InputFile file, PlanWorker worker) {
		try {
			return new Outcome(file, worker.check(file), null, null, false);
		} catch (UnusableFileException e) {
			return new Outcome(file, null, e.getMessage(), null, file.found() && e.isNoPlan());
		} catch (RuntimeException | StackOverflowError e) {
			return new Outcome(file, null, messages.get("input.failed", file.name(), e.getClass().getSimpleName()), e, false);
		}
	}

	/** Hands results over and counts them. */
	private static final class Tally {

		private final CheckListener listener;
		private final Baseline baseline;
		private int files;
		private int unusable;
		private int errors;
		private int warnings;
		private int infos;
		private int known;

		Tally(CheckListener listener, Baseline baseline) {
			this.listener = listener;
			this.baseline = baseline;
		}

		void take(Outcome outcome) throws IOException {
			if (outcome.checked() == null) {
				// a text found in a folder need not be a draft
				unusable += outcome.skipped() ? 0 : 1;
				listener.unusable(outcome.file(), outcome.message(), outcome.cause());
				return;
			}
			take(outcome.checked());
		}

		void take(CheckedFile file) throws IOException {
			files++;
			count(file);
		}

		/** A script with problems is not one of the files to check. */
		void takeScript(CheckedFile script) throws IOException {
			count(script);
		}

		private void count(CheckedFile found) throws IOException {
			CheckedFile checked = baseline == null ? found : baseline.newIn(found);
			errors += checked.count(RuleSeverity.ERROR);
			warnings += checked.count(RuleSeverity.WARNING);
			infos += checked.count(RuleSeverity.INFO);
			known += found.findings().size() - checked.findings().size();
			listener.checked(checked);
		}

		CheckSummary summary(long millis, List<DataPack> packs) {
			return new CheckSummary(files, unusable, errors, warnings, infos, baseline == null ? OptionalInt.empty() : OptionalInt.of(known), millis, packs);
		}
	}
}
