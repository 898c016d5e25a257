package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.grid.GridHandle;
import org.planwright.ui.projects.ProjectsView;

/** A table of 5,000 rows scrolls and is filtered without a lag that is seen. */
class TableResponseTest {

	private static final int ROWS = 5_000;
	private static final int IN_A_BOX = 50;
	private static final int STEPS = 200;
	private static final long LONGEST_MILLIS = 250;

	private final Workbench workbench = new Workbench();
	private IFile file;
	private ITextEditor editor;
	private ProjectsView view;
	private GridHandle grid;

	@BeforeEach
	void openPlan() throws Exception {
		workbench.watchLog();
		workbench.firstEditor();
		file = workbench.samples().getFile("五千个项目.plan");
		file.create(plan().getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		editor = workbench.open(file);
		view = (ProjectsView) workbench.page().showView(ProjectsView.ID);
		grid = view.handle();
		workbench.await("no table", () -> isActive() && grid.table().getItemCount() == ROWS + ROWS / IN_A_BOX);
	}

	private boolean isActive() {
		workbench.page().activate(editor);
		return true;
	}

	@AfterEach
	void closePlan() throws Exception {
		workbench.close(editor);
		workbench.page().hideView(view);
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	private static String plan() {
		String[] places = { "石渡镇", "柳坞镇", "北屏镇", "南堰镇", "汤泉镇" };
		String[] leads = { "县水利局", "县交通运输局", "县农业农村局", "县自然资源局" };
		StringBuilder plan = new StringBuilder("规划：石桥县十五五纲要\n规划期：2026—2030年  基期 2025年\n\n第一章　重大项目\n");
		for (int i = 0; i < ROWS; i++) {
			if (i % IN_A_BOX == 0) {
				plan.append(i == 0 ? "" : "}\n").append("专栏").append(i / IN_A_BOX + 1).append("：重点项目 {\n");
			}
			plan.append("  ").append(i % IN_A_BOX + 1).append(". ").append(places[i % places.length]).append("第").append(i).append("号灌区改造工程，改造渠道").append(10 + i % 90).append("公里。\n  @ 地点 ")
					.append(places[i % places.length]).append("  规模 ").append(10 + i % 90).append("公里  牵头 ").append(leads[i % leads.length]).append("  建设期 2026—2029年  投资 ").append(1000 + i)
					.append("万元\n");
		}
		return plan.append("}\n").toString();
	}

	@Test
	void scrollingAndFilteringAreNotFelt() {
		Table table = grid.table();
		List<Long> scrolls = new ArrayList<>();
		for (int i = 0; i < STEPS; i++) {
			int top = i * (table.getItemCount() / STEPS);
			scrolls.add(millis(() -> table.setTopIndex(top)));
		}
		grid.filter().setText("zq");
		grid.filter().setText("");
		List<Long> filters = new ArrayList<>();
		for (String typed : List.of("s", "sl", "slj", "石", "石渡", "石渡 县水利局", "2048", "")) {
			filters.add(millis(() -> grid.filter().setText(typed)));
		}
		assertEquals(ROWS + ROWS / IN_A_BOX, table.getItemCount());
		String measured = "scroll median " + percentile(scrolls, 0.5) + " ms, longest " + percentile(scrolls, 1) + " ms; filter median " + percentile(filters, 0.5) + " ms, longest "
				+ percentile(filters, 1) + " ms";
		System.out.println(measured);
		assertTrue(percentile(scrolls, 1) <= LONGEST_MILLIS && percentile(filters, 1) <= LONGEST_MILLIS, measured);
	}

	/** How long the UI thread works on something until all is painted; waiting for other programs does not count. */
	private static long millis(Runnable step) {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			continue;
		}
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		step.run();
		display.update();
		while (display.readAndDispatch()) {
			continue;
		}
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
	}

	private static long percentile(List<Long> values, double share) {
		List<Long> sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		return sorted.get((int) Math.round(share * (sorted.size() - 1)));
	}
}
