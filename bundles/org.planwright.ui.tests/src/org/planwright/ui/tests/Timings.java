package org.planwright.ui.tests;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;

/** Times what the UI thread does, and keeps the times as a table. In the UI thread. */
final class Timings {

	private final List<String> rows = new ArrayList<>();

	/**
	 * Times something.
	 *
	 * @param limit most that it may take in the median, in milliseconds
	 */
	Step step(String what, double limit) {
		return new Step(what, limit);
	}

	/** Something that is done several times. */
	final class Step {

		private final String what;
		private final double limit;
		private final List<Double> wall = new ArrayList<>();
		private final List<Double> processor = new ArrayList<>();

		private Step(String what, double limit) {
			this.what = what;
			this.limit = limit;
		}

		/** Does it once, until it is on the screen. */
		void time(Runnable work) {
			handleEvents();
			long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			long begin = System.nanoTime();
			work.run();
			handleEvents();
			// the window system has painted all that came before when it answers
			Display.getCurrent().getCursorLocation();
			wall.add((System.nanoTime() - begin) / 1e6);
			processor.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6);
		}

		/** Writes the row. */
		void end() {
			double median = part(wall, 0.5);
			double worked = part(processor, 0.5);
			String row = String.format(Locale.ROOT, "| %s | %,.0f | %d | %,.1f | %,.1f | %,.1f | %.2f | %.2f |", what, limit, wall.size(), median, part(wall, 0.95), worked, median / limit, worked / limit);
			rows.add(row);
			System.out.println(row);
		}
	}

	private static void handleEvents() {
		while (Display.getCurrent().readAndDispatch()) {
			continue;
		}
	}

	private static double part(List<Double> times, double share) {
		List<Double> sorted = new ArrayList<>(times);
		Collections.sort(sorted);
		return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
	}

	/** The table in Markdown, with the machine and its load. */
	String table(String title) {
		return String.format(Locale.ROOT, """
				# %s

				%s, %d cores, load %.1f at the end, OpenJDK %s, %s %s, in the workbench under Xvfb
				By the clock, until the window system has painted it, with a frame that it asks for at most 60 times a second. Processor time is that of the UI thread: on a machine that does other work as well it tells what that thread itself costs.

				| what | limit ms | runs | median ms | p95 ms | CPU ms | median / limit | CPU / limit |
				| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
				%s
				""", title, LocalDate.now(), Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version(),
				System.getProperty("os.name"), System.getProperty("os.arch"), String.join("\n", rows));
	}
}
