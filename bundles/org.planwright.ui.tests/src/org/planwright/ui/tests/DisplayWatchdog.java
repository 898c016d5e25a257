package org.planwright.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Handles events and measures how long each keeps the UI thread: how long the thread works, or waits for other threads. The time in which a busy machine gives it no
 * processor does not count: a test must not fail because of what else runs.
 */
final class DisplayWatchdog implements AutoCloseable {

	private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
	/** Behind that, and as often as it goes by again, the stack of the UI thread is kept. */
	private static final long SUSPICIOUS_NANOS = TimeUnit.MILLISECONDS.toNanos(60);
	private static final int MOST_STACKS = 5;
	private static final long PATIENCE_MILLIS = 60_000;

	/** An event. */
	private static final class Handled {

		final long begin = System.nanoTime();
		final List<String> stacks = new ArrayList<>();
		long nanos;
	}

	private final Display display;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Thread sampler = new Thread(this::sample, "display watchdog");
	private final List<Handled> handled = new ArrayList<>();
	private volatile Handled current;
	private volatile boolean over;
	private long nanos;

	/** To be made and used in the UI thread. */
	DisplayWatchdog(Display display) {
		this.display = display;
		threads.setThreadContentionMonitoringEnabled(true);
		sampler.setDaemon(true);
		sampler.start();
	}

	/** Handles events, as the workbench does, until something is the case; fails when that takes a minute. */
	void handleUntil(String what, BooleanSupplier done) {
		long begin = System.nanoTime();
		while (!done.getAsBoolean()) {
			if (System.nanoTime() - begin > TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS)) {
				throw new AssertionError(what);
			}
			Handled event = new Handled();
			current = event;
			long spent = spent();
			boolean more = display.readAndDispatch();
			event.nanos = Math.min(System.nanoTime() - event.begin, spent() - spent);
			current = null;
			handled.add(event);
			if (!more) {
				display.sleep();
			}
		}
		nanos += System.nanoTime() - begin;
	}

	private void sample() {
		while (!over) {
			LockSupport.parkNanos(STEP_NANOS);
			Handled event = current;
			if (event != null && event.stacks.size() < MOST_STACKS && System.nanoTime() - event.begin > SUSPICIOUS_NANOS * (event.stacks.size() + 1)) {
				event.stacks.add(Arrays.stream(display.getThread().getStackTrace()).limit(40).map(frame -> "\tat " + frame).collect(Collectors.joining("\n")));
			}
		}
	}

	/** The time that the UI thread has worked, has waited for locks and has waited for other threads. */
	private long spent() {
		ThreadInfo info = threads.getThreadInfo(Thread.currentThread().threadId());
		return threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(info.getBlockedTime() + info.getWaitedTime());
	}

	/** How long somebody would have had to wait in the given share of all moments at most, in milliseconds: 0.99 for all but one in a hundred. */
	long millis(double share) {
		List<Long> waits = new ArrayList<>();
		handled.forEach(event -> {
			for (long left = event.nanos; left > 0; left -= STEP_NANOS) {
				waits.add(left);
			}
		});
		while (waits.size() * STEP_NANOS < nanos) {
			waits.add(0L);
		}
		long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
		return TimeUnit.NANOSECONDS.toMillis(sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)]);
	}

	/** How long the longest event kept the thread, in milliseconds. */
	long longest() {
		return TimeUnit.NANOSECONDS.toMillis(handled.stream().mapToLong(event -> event.nanos).max().orElse(0));
	}

	/** What the UI thread did in the longest events. */
	String report() {
		return handled.stream().sorted((a, b) -> Long.compare(b.nanos, a.nanos)).limit(4)
				.map(event -> event.nanos / 1_000_000 + " ms\n" + String.join("\n\t...\n", event.stacks)).collect(Collectors.joining("\n"));
	}

	@Override
	public void close() {
		over = true;
	}
}
