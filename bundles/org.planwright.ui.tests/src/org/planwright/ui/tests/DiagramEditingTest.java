package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Bounds;

/** A plan that is edited in its diagram, with the palette, the mouse and the keys of a real window. */
class DiagramEditingTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标

			专栏1：主要指标 {
			  // 表中指标经会商
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			}

			专栏2：重点工程 {
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率
			  2. 敬老院改造工程，改造敬老院3所。
			}

			专栏3：农业工程 {
			  1. 农田水利工程，新建渠道12公里。
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private DiagramWindow window;
	private DiagramPane pane;
	private DiagramHand hand;

	@BeforeEach
	void openPlan() throws Exception {
		plans.open("图中编辑.plan", PLAN);
		plans.file("图中编辑.layout.json");
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.enlarge();
		pane = window.pane();
		hand = new DiagramHand(workbench, window);
		window.await(plans, 5);
		pane.control().getShell().forceActive();
		workbench.await("not active", () -> Display.getCurrent().getActiveShell() == pane.control().getShell());
	}

	@AfterEach
	void closePlan() throws Exception {
		window.enlarge();
		window.close();
	}

	@Test
	void aNodeIsMovedWithTheMouse() {
		ShownNode node = window.shown("退牧还草工程");
		Bounds before = node.bounds();
		hand.dragBy("退牧还草工程", 90, 60);
		workbench.await("not moved", () -> !node.bounds().equals(before));
		assertEquals(before.moved(90, 60), node.bounds());
		assertEquals(PLAN, plans.text());
		window.undo();
		assertEquals(before, node.bounds());
	}

	@Test
	void anIndicatorIsSupportedByWhatIsDraggedToIt() {
		hand.connect("农田水利工程", "粮食产量");
		workbench.await("nothing is written", () -> plans.text().contains("新建渠道12公里。\n  @ 支撑 粮食产量"));
		workbench.await("nothing is drawn", () -> pane.shown().edges().size() == 2);
		assertTrue(plans.text().contains("// 表中指标经会商"));
		window.undo();
		assertEquals(PLAN, plans.text());
		workbench.await("the edge stays", () -> pane.shown().edges().size() == 1);
	}

	@Test
	void theToolOfThePaletteConnectsToo() {
		hand.take("connect");
		hand.click(window.middle("敬老院改造工程"));
		hand.click(window.middle("粮食产量"));
		workbench.await("nothing is written", () -> plans.text().contains("@ 支撑 粮食产量"));
		workbench.await("the tool is not laid down", () -> hand.tool("select").getSelection());
	}

	@Test
	void whatWouldMakeACircleIsRefusedAndNothingChanges() {
		hand.take("connect");
		hand.click(window.middle("森林覆盖率"));
		hand.click(window.middle("退牧还草工程"));
		hand.reason("森林覆盖率");
		assertEquals(PLAN, plans.text());
	}

	@Test
	void anEdgeIsSelectedAndDeleted() {
		hand.select("退牧还草工程", "森林覆盖率");
		hand.press(SWT.DEL);
		workbench.await("the support is still written", () -> !plans.text().contains("支撑"));
		workbench.await("the edge stays", () -> pane.shown().edges().isEmpty());
		assertEquals(5, pane.shown().nodes().size());
	}

	@Test
	void aProjectIsDeletedWithItsLines() {
		hand.select("退牧还草工程");
		hand.press(SWT.DEL);
		workbench.await("still written", () -> !plans.text().contains("退牧还草"));
		workbench.await("still drawn", () -> window.shown("退牧还草工程") == null);
		assertFalse(plans.text().contains("支撑"));
	}

	@Test
	void aProjectIsRenamedInPlace() {
		ShownNode node = window.shown("退牧还草工程");
		Bounds place = node.bounds();
		hand.select("退牧还草工程");
		hand.press(SWT.F2);
		hand.enter("退耕还草工程");
		workbench.await("not written", () -> plans.text().contains("1. 退耕还草工程，改良草原5万亩。"));
		workbench.await("not drawn", () -> node.node().label().equals("退耕还草工程"));
		assertEquals(place, node.bounds());
		assertEquals(List.of(node), pane.selectedNodes());
	}

	@Test
	void theValueOfAnIndicatorIsChangedInPlace() {
		ShownNode node = window.shown("粮食产量");
		pane.select(List.of(node));
		Point value = window.place(node.node().label(), 0.3, 0.75);
		hand.click(value);
		hand.enter("12.5");
		workbench.await("not written", () -> plans.text().contains("基期 11  目标 12.5  预期性"));
		workbench.await("not drawn", () -> node.node().details().contains("11 → 12.5 亿斤"));
	}

	@Test
	void escapeLeavesTheNameAsItWas() {
		hand.click(window.middle("退牧还草工程"));
		hand.press(SWT.F2);
		hand.write("另一个名称", SWT.ESC);
		assertEquals(PLAN, plans.text());
	}

	@Test
	void aNewProjectIsWrittenWhereItIsPut() {
		hand.take("new-project");
		hand.click(window.middle("农田水利工程"));
		hand.enter("高标准农田建设工程");
		workbench.await("not written", () -> plans.text().contains("2. 高标准农田建设工程"));
		assertTrue(plans.text().indexOf("高标准农田建设工程") > plans.text().indexOf("专栏3"));
		workbench.await("not drawn and selected", () -> pane.selectedNodes().size() == 1 && pane.selectedNodes().getFirst() == window.shown("高标准农田建设工程"));
		window.undo();
		assertEquals(PLAN, plans.text());
	}

	@Test
	void aNewIndicatorIsWrittenBelowTheOneItIsPutOn() {
		hand.take("new-indicator");
		hand.click(window.middle("森林覆盖率"));
		hand.enter("湿地保护率");
		workbench.await("not written", () -> plans.text().contains("指标 湿地保护率"));
		assertTrue(plans.text().indexOf("湿地保护率") < plans.text().indexOf("粮食产量"));
		workbench.await("not drawn", () -> window.shown("湿地保护率") != null);
	}

	@Test
	void aProjectGoesToAnotherBox() {
		pane.editing().moveInto(List.of(window.shown("敬老院改造工程")), "农业工程");
		workbench.await("not moved", () -> plans.text().indexOf("敬老院改造工程") > plans.text().indexOf("专栏3"));
		workbench.await("not drawn", () -> "农业工程".equals(window.shown("敬老院改造工程").node().group()));
	}
}
