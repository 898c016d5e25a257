package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Bounds;

/** Finding in a diagram and showing a part of it, by keys. */
class DiagramFindTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  指标 湿地保护率  单位 %  基期 50  目标 55  约束性
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			}

			专栏2：重点工程 {
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率
			  2. 敬老院改造工程，改造敬老院3所。
			  3. 草原围栏工程，围栏3万亩。
			  @ 支撑 退牧还草工程
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		plans.open("图中查找.plan", PLAN);
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.await(plans, 6);
	}

	@AfterEach
	void closePlan() throws Exception {
		window.close();
	}

	@Test
	void whatIsTypedIsFoundByPinyinAndTheRestFades() throws Exception {
		Text field = find("gc");
		workbench.await("not found", () -> window.unfaded().equals(List.of("退牧还草工程", "敬老院改造工程", "草原围栏工程")));
		hand.press(field, 0, SWT.CR);
		workbench.await("the first is not selected", () -> window.selected().equals(List.of("退牧还草工程")));
		hand.press(field, 0, SWT.CR);
		workbench.await("the next is not selected", () -> window.selected().equals(List.of("敬老院改造工程")));
		hand.press(field, SWT.SHIFT, SWT.CR);
		workbench.await("the one before is not selected", () -> window.selected().equals(List.of("退牧还草工程")));
		hand.press(field, 0, SWT.ESC);
		workbench.await("something is faded still", () -> window.unfaded().size() == 6 && window.control().isFocusControl());
	}

	@Test
	void whatIsFoundIsFoundAgainAfterAnEdit() throws Exception {
		find("slfgl");
		workbench.await("not found", () -> window.unfaded().equals(List.of("森林覆盖率")));
		plans.replace("湿地保护率", "森林覆盖率增量");
		workbench.await("the new one is not found", () -> window.unfaded().equals(List.of("森林覆盖率", "森林覆盖率增量")));
	}

	@Test
	void deleteInTheFieldLeavesThePlanAlone() throws Exception {
		Text field = find("gc");
		workbench.await("not found", () -> window.unfaded().size() == 3);
		hand.press(field, 0, SWT.CR);
		workbench.await("not selected", () -> !window.selected().isEmpty());
		hand.press(field, 0, SWT.HOME);
		hand.press(field, 0, SWT.DEL);
		workbench.await("the sign stays", () -> field.getText().equals("c"));
		assertEquals(PLAN, plans.text());
	}

	@Test
	void theNeighbourhoodOfWhatIsSelectedStaysWhileThePlanIsEdited() throws Exception {
		window.select("森林覆盖率");
		window.finder().focus(1);
		workbench.await("not focused", () -> window.labels().equals(List.of("森林覆盖率", "退牧还草工程")));
		window.finder().focus(2);
		workbench.await("not two steps", () -> window.labels().equals(List.of("森林覆盖率", "退牧还草工程", "草原围栏工程")));
		plans.replace("指标 森林覆盖率", "指标 林木覆盖率");
		plans.replace("支撑 森林覆盖率", "支撑 林木覆盖率");
		workbench.await("not renamed", () -> window.labels().equals(List.of("林木覆盖率", "退牧还草工程", "草原围栏工程")));
		assertTrue(window.texts().stream().anyMatch(text -> text.contains("林木覆盖率")), window.texts().toString());
		window.finder().showAll();
		workbench.await("not all", () -> window.labels().size() == 6);
	}

	@Test
	void whatIsMovedInAPartOfTheDiagramIsBackInTheWhole() throws Exception {
		Bounds before = window.place("敬老院改造工程");
		window.finder().narrowing().setFilter(window.finder().narrowing().filter().withGaps(true));
		window.finder().project();
		workbench.await("not filtered", () -> window.labels().size() == 3);
		window.move("敬老院改造工程", 700, 300);
		assertEquals(700, window.place("敬老院改造工程").x());
		window.finder().showAll();
		workbench.await("not all", () -> window.labels().size() == 6);
		assertEquals(before, window.place("敬老院改造工程"));
		assertFalse(workbench.samples().getFile("图中查找.layout.json").exists());
	}

	@Test
	void theMenuOfANodeShowsItsNeighbourhood() {
		window.select("退牧还草工程");
		Menu menu = window.viewer().getContextMenu().createContextMenu(window.control());
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem focus = Arrays.stream(menu.getItems()).filter(item -> item.getMenu() != null).reduce((first, last) -> last).orElseThrow();
		focus.getMenu().notifyListeners(SWT.Show, new Event());
		MenuItem oneStep = focus.getMenu().getItem(0);
		oneStep.setSelection(true);
		oneStep.notifyListeners(SWT.Selection, new Event());
		workbench.await("not focused", () -> window.labels().equals(List.of("森林覆盖率", "退牧还草工程", "草原围栏工程")));
	}

	@Test
	void aBoxIsShownAsOneNodeAndOpenedAgainByADoubleClick() {
		window.select("退牧还草工程");
		Menu menu = window.viewer().getContextMenu().createContextMenu(window.control());
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem close = menu.getItem(menu.getItemCount() - 1);
		close.notifyListeners(SWT.Selection, new Event());
		workbench.await("the group is open", () -> window.labels().equals(List.of("森林覆盖率", "湿地保护率", "粮食产量", "重点工程")));
		window.reveal("重点工程");
		hand.click(window.control(), window.middle("重点工程"), 2);
		workbench.await("the group is closed", () -> window.labels().contains("退牧还草工程") && !window.labels().contains("重点工程"));
	}

	@Test
	void theFilterStaysWhileThePlanIsEdited() throws Exception {
		window.finder().narrowing().setFilter(window.finder().narrowing().filter().withGaps(true));
		window.finder().project();
		workbench.await("not filtered", () -> window.labels().equals(List.of("湿地保护率", "粮食产量", "敬老院改造工程")));
		plans.replace("改造敬老院3所。", "改造敬老院3所。\n  @ 支撑 粮食产量");
		workbench.await("what has no gap any more stays", () -> window.labels().equals(List.of("湿地保护率")));
		assertTrue(window.texts().stream().anyMatch(text -> text.contains("<a>")), window.texts().toString());
		window.finder().showAll();
		workbench.await("not all", () -> window.labels().size() == 6);
	}

	/** Opens the field with Ctrl+F in the diagram, and types into it. */
	private Text find(String typed) throws Exception {
		hand.press(window.control(), SWT.CTRL, 'f');
		workbench.await("no field", () -> window.field() != null && window.field().isFocusControl());
		hand.type(window.field(), typed);
		return window.field();
	}
}
