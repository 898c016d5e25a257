package org.planwright.cli.check;

import java.util.concurrent.atomic.AtomicInteger;

import org.planwright.cli.Session;

/** Says on the error stream how far a check is, when it takes long. */
final class Progress implements AutoCloseable {

	private static final long INTERVAL_MILLIS = 2000;

	private final Thread thread;
	private final AtomicInteger done = new AtomicInteger();

	Progress(Session session, int total) {
		thread = new Thread(() -> tell(session, total), "progress");
		thread.setDaemon(true);
		thread.start();
	}

	private void tell(Session session, int total) {
		try {
			while (true) {
				Thread.sleep(INTERVAL_MILLIS);
				session.note("check.progress", done.get(), total);
			}
		} catch (InterruptedException e) {
			// done
		}
	}

	/** One file more. */
	void step() {
		done.incrementAndGet();
	}

	@Override
	public void close() {
		thread.interrupt();
	}
}
