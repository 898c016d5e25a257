package org.planwright.ide.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.planwright.rules.catalogue.Tier;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The checks that wait for a pause: NORMAL ones after a keystroke; all of them after a plan was opened or saved, its file has changed or somebody asked. They are run
 * one after the other as requests of the server, those of open plans first, so that they hold up no request of the client and any change ends them; what was
 * ended is taken up at the next pause. Safe for use by many threads.
 */
@Singleton
public class CheckQueue {

	/** How long nobody may have typed before the NORMAL rules run. */
	public static final long PAUSE_MILLIS = 400;

	private static final Set<Tier> SLOW = EnumSet.of(Tier.NORMAL, Tier.EXPENSIVE);

	/** What is still to be done for one plan. */
	private static final class Work {

		private boolean relink;
		private final Set<Tier> tiers = EnumSet.noneOf(Tier.class);
	}

	private record Asked(Set<URI> plans, CompletableFuture<Void> done) {
	}

	private final PlanRequestManager requests;
	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(CheckQueue::newThread);
	private final Map<URI, Work> waiting = new LinkedHashMap<>();
	/** Closed plans that a keystroke in another has affected: read anew when that one is saved, or when their references are asked for. */
	private final Set<URI> stale = new LinkedHashSet<>();
	private final Set<URI> affected = new LinkedHashSet<>();
	private final List<Asked> asked = new ArrayList<>();
	private CheckedPlans plans;
	private ScheduledFuture<?> next;
	private long notBefore = System.nanoTime();
	private URI typedIn;
	private URI running;

	@Inject
	CheckQueue(PlanRequestManager requests) {
		this.requests = requests;
	}

	/** Begins to work; to be called once. */
	public synchronized void start(CheckedPlans checked) {
		plans = checked;
	}

	/** Ends all work. */
	public synchronized void stop() {
		timer.shutdownNow();
		waiting.clear();
		asked.forEach(question -> question.done.cancel(false));
		asked.clear();
	}

	/** A plan refers to something that a running build has found changed. */
	synchronized void affected(URI plan) {
		affected.add(plan);
	}

	/** A plan was built because somebody typed in it. */
	public synchronized void typed(URI plan) {
		typedIn = plan;
		work(plan).tiers.add(Tier.NORMAL);
		for (URI other : takeAffected()) {
			if (plans.isOpen(other)) {
				relink(other, EnumSet.of(Tier.NORMAL));
			} else {
				stale.add(other);
			}
		}
		pause();
	}

	/** Plans were built for another reason. */
	public synchronized void built(Collection<URI> built) {
		built.forEach(plan -> work(plan).tiers.addAll(SLOW));
		takeAffected().forEach(plan -> relink(plan, SLOW));
		now();
	}

	/** A plan was saved: closed plans that refer to it are checked with it. */
	public synchronized void saved(URI plan) {
		work(plan).tiers.addAll(SLOW);
		stale.forEach(other -> relink(other, SLOW));
		stale.clear();
		now();
	}

	/** A plan is there no more. */
	public synchronized void removed(URI plan) {
		waiting.remove(plan);
		stale.remove(plan);
		affected.remove(plan);
		answer();
	}

	/**
	 * Has all rules run on some plans.
	 *
	 * @return is done when they have run; typing delays it. Cancelled when the server ends
	 */
	public synchronized CompletableFuture<Void> check(Collection<URI> wanted) {
		CompletableFuture<Void> done = new CompletableFuture<>();
		asked.add(new Asked(new HashSet<>(wanted), done));
		wanted.forEach(plan -> work(plan).tiers.addAll(SLOW));
		stale.stream().filter(wanted::contains).toList().forEach(plan -> {
			relink(plan, SLOW);
			stale.remove(plan);
		});
		now();
		answer();
		return done;
	}

	/** Has plans that were affected by typing in others read anew before the next request, so that references are those that there are now. */
	public synchronized void relinkStale() {
		Set<URI> outdated = new LinkedHashSet<>(stale);
		waiting.forEach((plan, work) -> {
			if (work.relink) {
				outdated.add(plan);
				work.relink = false;
			}
		});
		stale.clear();
		if (!outdated.isEmpty()) {
			requests.runBehind(cancel -> plans.relink(outdated, cancel)).whenCompleteAsync((done, failure) -> relinked(outdated, failure == null), timer);
		}
	}

	private synchronized void relinked(Set<URI> outdated, boolean done) {
		for (URI plan : outdated) {
			if (!done) {
				relink(plan, EnumSet.of(Tier.NORMAL));
			} else if (plans.isOpen(plan)) {
				work(plan).tiers.add(Tier.NORMAL);
			}
		}
		pause();
	}

	private Work work(URI plan) {
		return waiting.computeIfAbsent(plan, any -> new Work());
	}

	private void relink(URI plan, Set<Tier> tiers) {
		Work work = work(plan);
		work.relink = true;
		work.tiers.addAll(tiers);
	}

	private List<URI> takeAffected() {
		List<URI> taken = List.copyOf(affected);
		affected.clear();
		return taken;
	}

	private void pause() {
		notBefore = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
		schedule();
	}

	private void now() {
		notBefore = System.nanoTime();
		schedule();
	}

	private void schedule() {
		if (next != null) {
			next.cancel(false);
		}
		try {
			next = timer.schedule(this::runNext, Math.max(0, notBefore - System.nanoTime()), TimeUnit.NANOSECONDS);
		} catch (RejectedExecutionException stopped) {
			waiting.clear();
		}
	}

	private synchronized void runNext() {
		URI plan = running == null ? first() : null;
		if (plan == null) {
			return;
		}
		running = plan;
		Work work = waiting.get(plan);
		if (work.relink) {
			work.relink = false;
			requests.runBehind(cancel -> plans.relink(List.of(plan), cancel)).whenCompleteAsync((done, failure) -> ended(plan, null, failure), timer);
		} else {
			Tier tier = work.tiers.iterator().next();
			work.tiers.remove(tier);
			requests.runRead(cancel -> {
				plans.check(plan, tier, cancel);
				return null;
			}).whenCompleteAsync((done, failure) -> ended(plan, tier, failure), timer);
		}
	}

	/** The one that somebody types in, then open ones, then others. */
	private URI first() {
		waiting.values().removeIf(work -> !work.relink && work.tiers.isEmpty());
		if (waiting.containsKey(typedIn)) {
			return typedIn;
		}
		Iterator<URI> all = waiting.keySet().iterator();
		URI oldest = all.hasNext() ? all.next() : null;
		return waiting.keySet().stream().filter(plans::isOpen).findFirst().orElse(oldest);
	}

	/** What failed is not tried again, what was cancelled is. */
	private synchronized void ended(URI plan, Tier tier, Throwable failure) {
		running = null;
		boolean cancelled = failure != null && requests.isCancelled(failure);
		if (cancelled && tier == null) {
			work(plan).relink = true;
		} else if (cancelled) {
			work(plan).tiers.add(tier);
		}
		answer();
		if (cancelled) {
			pause();
		} else {
			schedule();
		}
	}

	private void answer() {
		for (Iterator<Asked> questions = asked.iterator(); questions.hasNext();) {
			Asked question = questions.next();
			question.plans.removeIf(plan -> !plan.equals(running) && isDone(waiting.get(plan)));
			if (question.plans.isEmpty()) {
				questions.remove();
				question.done.complete(null);
			}
		}
	}

	private static boolean isDone(Work work) {
		return work == null || !work.relink && work.tiers.isEmpty();
	}

	private static Thread newThread(Runnable work) {
		Thread thread = new Thread(work, "Planwright checks");
		thread.setDaemon(true);
		return thread;
	}
}
