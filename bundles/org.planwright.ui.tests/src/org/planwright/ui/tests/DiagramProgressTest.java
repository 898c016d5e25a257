package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.graph.ColourBy;
import org.planwright.graph.DiagramKind;
import org.planwright.rules.monitoring.Light;
import org.planwright.ui.rules.RuleBook;

/** A diagram that is coloured by how far the plan is carried out. */
class DiagramProgressTest {

	private static final String PLAN = """
			规划：清湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30  目标 34.2  约束性
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			}
			""";
	private static final String ACTUALS = "图中进度.actuals";
	private static final String BEHIND = """
			监测：清湾县十五五纲要
			格式：1
			截至：2027年
			指标 森林覆盖率
			@ 实绩 2026年 30.5、2027年 30.6
			""";
	private static final String ON_TIME = BEHIND.replace("30.5、2027年 30.6", "31.0、2027年 32.5");

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		plans.open("图中进度.plan", PLAN);
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.await(plans, 2);
	}

	@AfterEach
	void closePlan() throws Exception {
		window.pane().colour(ColourBy.CATEGORY);
		window.close();
	}

	/** The choice of progress in the view's menu, as it is when the menu is opened. */
	private MenuItem choice() {
		Menu menu = window.colours();
		menu.notifyListeners(SWT.Show, new Event());
		String title = ColourBy.PROGRESS.title(RuleBook.locale());
		return List.of(menu.getItems()).stream().filter(item -> item.getText().startsWith(title)).findFirst().orElseThrow();
	}

	private void awaitFill(String label, Light light) {
		workbench.await(label + " is not " + light, () -> window.fill(label).equals(window.pane().look().colours().lights().get(light)));
	}

	@Test
	void progressIsOfferedOnlyWhereATextOfWhatWasReachedLiesBeside() throws Exception {
		assertFalse(choice().isEnabled());
		assertTrue(choice().getText().length() > ColourBy.PROGRESS.title(RuleBook.locale()).length(), "no reason");
		plans.write(ACTUALS, BEHIND);
		workbench.await("no progress", () -> window.pane().hasProgress());
		assertTrue(choice().isEnabled());
		assertEquals(ColourBy.PROGRESS.title(RuleBook.locale()), choice().getText());
	}

	@Test
	void nodesChangeTheirColourWithTheText() throws Exception {
		plans.write(ACTUALS, BEHIND);
		workbench.await("no progress", () -> window.pane().hasProgress());
		MenuItem choice = choice();
		choice.setSelection(true);
		choice.notifyListeners(SWT.Selection, new Event());
		awaitFill("森林覆盖率", Light.RED);
		assertFalse(window.pane().look().colours().lights().containsValue(window.fill("粮食产量")));
		plans.write(ACTUALS, ON_TIME);
		awaitFill("森林覆盖率", Light.GREEN);
		plans.file(ACTUALS).delete(true, null);
		workbench.await("progress stays", () -> window.pane().colourBy() == ColourBy.CATEGORY);
		assertFalse(window.pane().look().colours().lights().containsValue(window.fill("森林覆盖率")));
		plans.write(ACTUALS, BEHIND);
		awaitFill("森林覆盖率", Light.RED);
	}

	@Test
	void whatIsWrongInTheTextIsSaidAboveTheDiagram() throws Exception {
		plans.write(ACTUALS, BEHIND + "指标 森林复盖率\n@ 实绩 2026年 30.5\n指标 没有的指标\n");
		workbench.await("not said", () -> window.texts().stream().anyMatch(text -> text.contains("图中进度.actuals") && text.contains("2")));
		plans.write(ACTUALS, BEHIND);
		workbench.await("still said", () -> window.texts().stream().noneMatch(text -> text.contains("图中进度.actuals")));
	}
}
