package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ui.grid.GridHandle;
import org.planwright.ui.projects.ProjectsView;

/** The workbench answers while somebody scrolls and filters a table of 5,000 rows. */
class TableResponseTest {

	private static final int ROWS = 5_000;
	private static final int STEPS = 200;
	private static final int STEP_MILLIS = 40;
	private static final long P99_MILLIS = 60;
	private static final long LONGEST_MILLIS = 150;

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private GridHandle grid;

	@BeforeEach
	void openPlan() throws Exception {
		plans.open("五千个项目.plan", ManyElements.projects(ROWS));
		grid = ((ProjectsView) workbench.page().showView(ProjectsView.ID)).handle();
		plans.await("no table", () -> grid.table().getItemCount() == ROWS + ManyElements.boxes(ROWS));
	}

	@Test
	void eventsDoNotWaitWhileSomebodyScrollsAndFilters() {
		Table table = grid.table();
		List<Runnable> steps = new ArrayList<>();
		for (int i = 1; i <= STEPS; i++) {
			int top = i * (table.getItemCount() / STEPS);
			steps.add(() -> table.setTopIndex(top));
		}
		for (String typed : List.of("s", "sl", "slj", "石", "石渡", "石渡 县水利局", "2048", "")) {
			steps.add(() -> grid.filter().setText(typed));
		}
		try (DisplayWatchdog watchdog = new DisplayWatchdog(table.getDisplay())) {
			take(steps, watchdog);
			String measured = "p99 " + watchdog.millis(0.99) + " ms, longest " + watchdog.longest() + " ms";
			assertTrue(watchdog.millis(0.99) <= P99_MILLIS && watchdog.longest() <= LONGEST_MILLIS, () -> measured + "\n" + watchdog.report());
		}
		assertEquals(ROWS + ManyElements.boxes(ROWS), table.getItemCount());
	}

	/** Takes a step after the other, as fast as somebody turns a wheel, or types and looks at what is found; the last is painted as well. */
	private void take(List<Runnable> steps, DisplayWatchdog watchdog) {
		Display display = Display.getCurrent();
		int[] taken = new int[1];
		Runnable next = new Runnable() {
			@Override
			public void run() {
				if (!grid.isReady()) {
					display.timerExec(STEP_MILLIS, this);
					return;
				}
				if (taken[0] < steps.size()) {
					steps.get(taken[0]).run();
					display.timerExec(STEP_MILLIS, this);
				}
				taken[0]++;
			}
		};
		display.timerExec(STEP_MILLIS, next);
		watchdog.handleUntil("steps are lost", () -> taken[0] > steps.size());
	}
}
