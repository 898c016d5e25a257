package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ui.grid.GridHandle;
import org.planwright.ui.projects.ProjectsView;

/** The workbench answers while somebody scrolls and filters a table of 5,000 rows. */
class TableResponseTest {

	private static final int ROWS = 5_000;
	private static final int FEWER_ROWS = 400;
	private static final int STEPS = 200;
	private static final int STEP_MILLIS = 40;
	private static final long P99_MILLIS = 60;
	private static final long LONGEST_MILLIS = 150;

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private GridHandle grid;

	private void open(int rows) throws Exception {
		plans.open(rows + "个项目.plan", ManyElements.projects(rows));
		grid = ((ProjectsView) workbench.page().showView(ProjectsView.ID)).handle();
		plans.await("no table", () -> grid.table().getItemCount() == rows + ManyElements.boxes(rows));
	}

	@Test
	void eventsDoNotWaitWhileSomebodyScrollsAndFilters() throws Exception {
		open(ROWS);
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

	@Test
	void whoeverLooksFarDownGoesOnLookingThereWhenTheTextChanges() throws Exception {
		open(FEWER_ROWS);
		Table table = grid.table();
		for (int top = 0; top < table.getItemCount(); top += 20) {
			table.setTopIndex(top);
			while (table.getDisplay().readAndDispatch()) {
				continue;
			}
		}
		table.setTopIndex(300);
		plans.await("not scrolled", () -> table.getTopIndex() == 300);
		Set<Integer> painted = new TreeSet<>();
		table.addListener(SWT.PaintItem, event -> painted.add(table.indexOf((TableItem) event.item)));
		IDocument document = plans.document();
		document.replace(document.get().indexOf("第299号"), 5, "第二九九号");
		plans.await("not shown", () -> IntStream.range(300, 310).anyMatch(line -> table.getItem(line).getText().contains("第二九九号")));
		assertTrue(painted.stream().allMatch(line -> line > 290), () -> "jumps to " + painted);
		document.replace(0, 0, "// 征求意见稿\n");
		document.replace(document.get().indexOf("  1. "), 0, "  0. 前期工作。\n");
		plans.await("no new row", () -> table.getItemCount() == FEWER_ROWS + ManyElements.boxes(FEWER_ROWS) + 1);
		plans.await("not where it was", () -> table.getTopIndex() == 301);
		assertTrue(painted.stream().allMatch(line -> line > 290), () -> "jumps to " + painted);
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
