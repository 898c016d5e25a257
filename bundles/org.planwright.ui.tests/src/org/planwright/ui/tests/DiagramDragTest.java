package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.diagram.view.Aid;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Bounds;

/** What is dragged in a diagram: projects to other boxes, ends of edges to other nodes, several nodes at once. */
class DiagramDragTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			}

			专栏2：重点工程 {
			  @ 支撑 专栏3/农田水利工程
			  // 以批复为准
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率  规模 5万亩
			  2. 敬老院改造工程，改造敬老院3所。
			  3. 农田水利工程，新建渠道12公里。
			  @ 支撑 专栏3/农田水利工程
			}

			专栏3：农业工程 {
			  @ 支撑 粮食产量
			  1. 高标准农田建设工程，建设高标准农田20万亩。
			  2. 农田水利工程，整修渠道30公里。
			}
			""";
	private static final int GRID = 12;

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private DiagramWindow window;
	private DiagramPane pane;
	private DiagramHand hand;

	@BeforeEach
	void openWindow() throws Exception {
		plans.file("图中拖动.layout.json");
		open(PLAN, 9);
	}

	private void open(String plan, int nodes) throws Exception {
		plans.open("图中拖动.plan", plan);
		if (window == null) {
			window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
			window.enlarge();
		}
		pane = window.pane();
		hand = new DiagramHand(workbench, window);
		window.await(plans, nodes);
		pane.control().getShell().forceActive();
		workbench.await("not active", () -> Display.getCurrent().getActiveShell() == pane.control().getShell());
	}

	@AfterEach
	void closeWindow() throws Exception {
		turn(Aid.GRID, false);
		window.enlarge();
		window.close();
	}

	private void turn(Aid aid, boolean on) {
		IAction action = window.action("org.planwright.diagram." + aid.name());
		if (action.isChecked() != on) {
			action.setChecked(on);
			action.runWithEvent(new Event());
		}
	}

	@Test
	void aProjectThatIsDraggedToABoxGoesThereWithItsCommentAndItsLines() {
		hand.drag(window.middle("退牧还草工程"), window.middle("农业工程"));
		workbench.await("not moved", () -> plans.text().contains("""
				整修渠道30公里。
				  // 以批复为准
				  3. 退牧还草工程，改良草原5万亩。
				  @ 支撑 森林覆盖率  规模 5万亩
				}
				"""));
		assertTrue(plans.text().contains("""
				  @ 支撑 专栏3/农田水利工程
				  1. 敬老院改造工程，改造敬老院3所。
				  2. 农田水利工程，新建渠道12公里。
				"""), plans::text);
		workbench.await("not drawn", () -> "农业工程".equals(window.node("退牧还草工程").group()));
		window.undo();
		assertEquals(PLAN, plans.text());
		workbench.await("still drawn there", () -> "重点工程".equals(window.node("退牧还草工程").group()));
	}

	@Test
	void projectsThatAreSelectedGoThereTogether() {
		pane.select(List.of(window.shown("退牧还草工程"), window.shown("敬老院改造工程")));
		hand.drag(window.middle("退牧还草工程"), window.middle("农业工程"));
		workbench.await("not moved", () -> plans.text().contains("3. 退牧还草工程") && plans.text().contains("4. 敬老院改造工程"));
		window.undo();
		assertEquals(PLAN, plans.text());
	}

	@Test
	void aProjectThatNothingCouldNameThereStaysAndThePersonIsTold() {
		ShownNode twin = pane.shown().nodes().stream().filter(node -> node.node().label().equals("农田水利工程") && "农业工程".equals(node.node().group())).findFirst().orElseThrow();
		Bounds before = twin.bounds();
		hand.drag(window.middle(twin), window.middle("重点工程"));
		hand.reason("农田水利工程");
		assertEquals(PLAN, plans.text());
		assertEquals(before, twin.bounds());
	}

	@Test
	void anIndicatorThatIsDraggedOverABoxOnlyHasAnotherPlace() {
		Bounds before = window.place("森林覆盖率");
		hand.drag(window.middle("森林覆盖率"), window.middle("农业工程"));
		workbench.await("not moved", () -> !window.place("森林覆盖率").equals(before));
		assertEquals(PLAN, plans.text());
		window.undo();
		assertEquals(before, window.place("森林覆盖率"));
	}

	@Test
	void aProjectThatIsDraggedToThePanelOfABoxGoesThere() throws Exception {
		String projects = IntStream.rangeClosed(1, 26).mapToObj(i -> "  " + i + ". 第" + i + "小学改扩建工程，改造校舍" + i + "栋。\n").collect(Collectors.joining());
		String plan = PLAN + "\n专栏4：教育工程 {\n" + projects + "}\n";
		open(plan, 35);
		window.arrange();
		workbench.await("no panel for a box", () -> pane.shown().layout().panels().stream().anyMatch(panel -> "教育工程".equals(panel.group())));
		pane.zoom().setZoom(0.5);
		pane.viewer().flush();
		hand.drag(window.middle("敬老院改造工程"), between("第1小学改扩建工程", "第2小学改扩建工程"));
		workbench.await("not moved", () -> plans.text().contains("27. 敬老院改造工程，改造敬老院3所。\n}"));
		pane.zoom().setZoom(1);
	}

	/** A place in the gap between two nodes of a row. */
	private Point between(String left, String right) {
		Point from = window.place(left, 1, 0.5);
		return new Point((from.x + window.place(right, 0, 0.5).x) / 2, from.y);
	}

	@Test
	void anEdgeThatIsDraggedToAnotherIndicatorSupportsThat() {
		ShownEdge edge = hand.select("退牧还草工程", "森林覆盖率");
		hand.dragEnd(edge, true, window.middle("粮食产量"));
		workbench.await("not written", () -> plans.text().contains("@ 支撑 粮食产量  规模 5万亩"));
		workbench.await("not drawn", () -> window.shown("退牧还草工程").edgesFrom().stream().map(each -> each.to().node().label()).toList().equals(List.of("粮食产量")));
		window.undo();
		assertEquals(PLAN, plans.text());
	}

	@Test
	void anEdgeThatIsDraggedToAnotherProjectBeginsThere() {
		ShownEdge edge = hand.select("退牧还草工程", "森林覆盖率");
		hand.dragEnd(edge, false, window.middle("敬老院改造工程"));
		workbench.await("not written", () -> plans.text().contains("改造敬老院3所。\n  @ 支撑 森林覆盖率\n"));
		assertTrue(plans.text().contains("改良草原5万亩。\n  @ 规模 5万亩\n"), plans::text);
		workbench.await("not drawn", () -> window.shown("敬老院改造工程").edgesFrom().size() == 1 && window.shown("退牧还草工程").edgesFrom().isEmpty());
		window.undo();
		assertEquals(PLAN, plans.text());
	}

	@Test
	void anEndThatIsDraggedToNowhereGoesBack() {
		ShownEdge edge = hand.select("退牧还草工程", "森林覆盖率");
		List<?> points = edge.route().points();
		hand.dragEnd(edge, true, hand.nowhere());
		hand.dragEnd(edge, false, hand.nowhere());
		assertEquals(PLAN, plans.text());
		assertEquals(points, edge.route().points());
		assertTrue(pane.shown().edges().contains(edge));
	}

	@Test
	void aSupportThatWouldMakeACircleIsNotReconnectedAndThePersonIsTold() {
		hand.connect("粮食产量", "退牧还草工程");
		workbench.await("not drawn", () -> window.shown("粮食产量").edgesFrom().size() == 1);
		String before = plans.text();
		ShownEdge edge = hand.select("退牧还草工程", "森林覆盖率");
		hand.dragEnd(edge, true, window.middle("粮食产量"));
		hand.reason("退牧还草工程");
		assertEquals(before, plans.text());
		assertTrue(pane.shown().edges().contains(edge));
	}

	@Test
	void allThatAreSelectedAreMovedTogetherInOneStep() {
		List<String> both = List.of("森林覆盖率", "退牧还草工程");
		List<Bounds> before = both.stream().map(window::place).toList();
		Bounds other = window.place("粮食产量");
		pane.select(both.stream().map(window::shown).toList());
		hand.dragBy("森林覆盖率", 40, 240);
		workbench.await("not moved", () -> !window.place("森林覆盖率").equals(before.getFirst()));
		assertEquals(before.stream().map(bounds -> rounded(bounds.moved(40, 240))).toList(), both.stream().map(label -> rounded(window.place(label))).toList());
		assertEquals(other, window.place("粮食产量"));
		assertEquals(both, window.selected());
		window.undo();
		assertEquals(before, both.stream().map(window::place).toList());
		assertEquals(PLAN, plans.text());
	}

	@Test
	void severalSnapToTheGridAsOne() {
		turn(Aid.GRID, true);
		List<String> both = List.of("森林覆盖率", "退牧还草工程");
		List<Bounds> before = both.stream().map(window::place).toList();
		pane.select(both.stream().map(window::shown).toList());
		hand.dragBy("森林覆盖率", 41, 247);
		workbench.await("not moved", () -> !window.place("森林覆盖率").equals(before.getFirst()));
		Bounds first = window.place("森林覆盖率");
		assertEquals(0, Math.round(first.x()) % GRID);
		assertEquals(0, Math.round(first.y()) % GRID);
		assertEquals(rounded(before.getLast().moved(first.x() - before.getFirst().x(), first.y() - before.getFirst().y())), rounded(window.place("退牧还草工程")));
	}

	private static Bounds rounded(Bounds bounds) {
		return new Bounds(Math.rint(bounds.x()), Math.rint(bounds.y()), bounds.width(), bounds.height());
	}

	@Test
	void arrangingIsOneStepAndAllPlacesComeBackWithIt() {
		hand.dragBy("森林覆盖率", 40, 240);
		hand.dragBy("敬老院改造工程", 30, 60);
		List<Bounds> moved = window.labels().stream().map(window::place).toList();
		window.action("org.planwright.diagram.arrange").run();
		workbench.await("not arranged", () -> !window.labels().stream().map(window::place).toList().equals(moved));
		window.undo();
		assertEquals(moved, window.labels().stream().map(window::place).toList());
		assertEquals(PLAN, plans.text());
	}
}
