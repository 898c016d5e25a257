package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.exchange.export.chart.BarChart;
import org.planwright.ui.figures.FiguresView;

/** The figures of a plan, with the mouse and the keyboard. */
class FiguresTest {

	private static final String PLAN = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  指标 细颗粒物年均浓度  单位 微克/立方米  基期 25  目标 ≤24  约束性
			}
			专栏2：农业项目 {
			  1. 高标准农田建设项目，建设30万亩。
			  @ 地点 柳坞镇
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private final Display display = Display.getCurrent();
	private ITextEditor editor;
	private FiguresView view;

	@BeforeEach
	void openPlan() throws Exception {
		editor = plans.open("图表.plan", PLAN);
		view = (FiguresView) workbench.page().showView(FiguresView.ID);
		plans.await("no figures", () -> view.charts().size() == 3);
	}

	private List<Canvas> canvases() {
		List<Canvas> found = new ArrayList<>();
		find(workbench.page().getWorkbenchWindow().getShell(), found);
		return found;
	}

	private static void find(Control control, List<Canvas> found) {
		if (control.getClass().getSimpleName().equals("ChartCanvas")) {
			found.add((Canvas) control);
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				find(child, found);
			}
		}
	}

	private String selected() {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}

	@Test
	void showsWhatThePlanGivesAndFollowsTheTyping() throws Exception {
		assertEquals(2, view.charts().getFirst().bars().size());
		plans.replace("32.4", "36.4");
		workbench.await("the value stays", () -> view.charts().getFirst().bars().getFirst().text().contains("36.4"));
		plans.replace("  @ 地点 柳坞镇\n", "");
		workbench.await("a figure of nothing", () -> view.charts().size() == 2);
	}

	@Test
	void aClickOnABarSelectsItsIndicatorInTheEditor() {
		Canvas canvas = canvases().getFirst();
		workbench.await("the bar is not under the mouse", () -> {
			int row = (canvas.getSize().y - 10) / 2;
			hand.move(canvas, 30, row + row / 2);
			return canvas.getToolTipText() != null && canvas.getToolTipText().startsWith("细颗粒物年均浓度");
		});
		hand.click(canvas, 30, canvas.getSize().y * 3 / 4 - 7);
		workbench.await("nothing is selected", () -> selected().startsWith("指标 细颗粒物年均浓度"));
		assertEquals(editor, workbench.page().getActivePart());
	}

	@Test
	void theKeyboardReachesEveryBar() {
		Canvas canvas = canvases().getFirst();
		workbench.page().activate(view);
		for (int key : new int[] { SWT.ARROW_DOWN, SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.CR }) {
			hand.press(canvas, 0, key);
		}
		workbench.await("nothing is selected", () -> selected().startsWith("指标 森林覆盖率"));
	}

	@Test
	void nothingIsCutHoweverNarrowTheViewIs() {
		for (Canvas canvas : canvases()) {
			int narrow = canvas.computeSize(200, SWT.DEFAULT).y;
			assertTrue(narrow >= canvas.computeSize(900, SWT.DEFAULT).y, Integer.toString(narrow));
			Rectangle all = canvas.getParent().getBounds();
			assertTrue(all.width > 0 && canvas.getBounds().width <= all.width);
		}
	}

	@Test
	void progressIsShownAsSoonAsATextOfWhatWasReachedLiesBeside() throws Exception {
		IFile actuals = plans.write("图表.actuals", "监测：清溪县十五五纲要\n格式：1\n截至：2027年\n指标 森林覆盖率\n@ 实绩 2026年 30.5、2027年 30.6\n");
		workbench.await("no progress", () -> view.charts().size() == 4);
		BarChart.Bar bar = view.charts().getFirst().bars().getFirst();
		assertEquals("森林覆盖率 14.3% BAD", bar.label() + " " + bar.text() + " " + bar.parts().getFirst().look());
		actuals.delete(true, null);
		workbench.await("progress stays", () -> view.charts().size() == 3);
	}

	@Test
	void allFiguresAreCopiedAsAPicture() {
		workbench.page().activate(view);
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		Clipboard clipboard = new Clipboard(display);
		try {
			ImageData picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			assertNotNull(picture);
			assertTrue(picture.width > 1000 && picture.height > 400, picture.width + "×" + picture.height);
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void withoutAPlanItSaysSo() {
		workbench.page().closeAllEditors(false);
		workbench.await("figures without a plan", () -> !canvases().getFirst().isVisible());
	}
}
