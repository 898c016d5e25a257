package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Bounds;

/** What is entered, made and deleted in a diagram, and what is refused: then the person is told why, and nothing is changed. */
class DiagramInputTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标
			森林覆盖率达到46.5%「=森林覆盖率.目标」。

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
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private DiagramWindow window;
	private DiagramPane pane;
	private DiagramHand hand;

	@BeforeEach
	void openWindow() throws Exception {
		plans.open("图中填写.plan", PLAN);
		plans.file("图中填写.layout.json");
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.enlarge();
		pane = window.pane();
		hand = new DiagramHand(workbench, window);
		window.await(plans, 5);
		pane.control().getShell().forceActive();
		workbench.await("not active", () -> Display.getCurrent().getActiveShell() == pane.control().getShell());
	}

	@AfterEach
	void closeWindow() throws Exception {
		window.enlarge();
		window.close();
	}

	private void editValue(String label) {
		pane.select(List.of(window.shown(label)));
		hand.click(window.place(label, 0.3, 0.75));
	}

	@Test
	void aValueThatIsNoneIsRefused() {
		ShownNode node = window.shown("粮食产量");
		List<String> details = node.node().details();
		editValue("粮食产量");
		hand.enter("12吨位");
		hand.reason("12吨位");
		assertEquals(PLAN, plans.text());
		assertEquals(details, node.node().details());
	}

	@Test
	void theTargetOfABindingIndicatorCannotBeTakenAway() {
		editValue("森林覆盖率");
		hand.write("", SWT.DEL, SWT.CR);
		hand.reason("森林覆盖率");
		assertEquals(PLAN, plans.text());
	}

	@Test
	void aValueInAnotherUnitIsConverted() {
		editValue("粮食产量");
		hand.enter("60万吨");
		workbench.await("not written", () -> plans.text().contains("基期 11  目标 12  预期性"));
		editValue("粮食产量");
		hand.enter("65万吨");
		workbench.await("not written", () -> plans.text().contains("基期 11  目标 13  预期性"));
		assertTrue(plans.text().contains("// 表中指标经会商"));
	}

	@Test
	void aNameThatIsTakenIsRefused() {
		ShownNode node = window.shown("敬老院改造工程");
		hand.select("敬老院改造工程");
		hand.press(SWT.F2);
		hand.enter("退牧还草工程");
		hand.reason("退牧还草工程");
		assertEquals(PLAN, plans.text());
		assertEquals("敬老院改造工程", node.node().label());
	}

	@Test
	void aNewNameIsTakenOverByWhatRefersToIt() {
		hand.select("森林覆盖率");
		hand.press(SWT.F2);
		hand.enter("林草覆盖率");
		workbench.await("not written", () -> plans.text().contains("指标 林草覆盖率"));
		assertTrue(plans.text().contains("@ 支撑 林草覆盖率") && plans.text().contains("「=林草覆盖率.目标」"), plans::text);
		workbench.await("not drawn", () -> window.shown("林草覆盖率") != null && window.shown("林草覆盖率").edgesTo().size() == 1);
	}

	@Test
	void whatWasRefusedDoesNotSayWhereItsNamesakeComesLater() throws Exception {
		hand.take("new-project");
		Point far = hand.nowhere();
		hand.click(far);
		hand.enter("粮食产量");
		hand.reason("粮食产量");
		assertEquals(PLAN, plans.text());
		plans.replace("改造敬老院3所。", "改造敬老院3所。\n  3. 粮食产量，储备粮油。");
		workbench.await("not drawn", () -> pane.shown().nodes().size() == 6);
		ShownNode project = pane.shown().nodes().stream().filter(node -> node.node().details().isEmpty() && node.node().label().equals("粮食产量")).findFirst().orElseThrow();
		Point middle = window.middle(project);
		assertTrue(Math.abs(middle.x - far.x) > project.bounds().width() / 2 || Math.abs(middle.y - far.y) > project.bounds().height(), middle + " is where the click was: " + far);
	}

	@Test
	void aNewProjectIsMadeWithTheKeyboardBelowWhatIsSelected() {
		hand.select("退牧还草工程");
		menu(1);
		hand.enter("人工种草工程");
		workbench.await("not written", () -> plans.text().contains("2. 人工种草工程\n  3. 敬老院改造工程"));
		workbench.await("not drawn and selected", () -> window.selected().equals(List.of("人工种草工程")));
		window.undo();
		assertEquals(PLAN, plans.text());
	}

	@Test
	void aNewIndicatorIsMadeWithTheKeyboard() {
		menu(0);
		hand.enter("湿地保护率");
		workbench.await("not written", () -> plans.text().contains("指标 湿地保护率"));
		workbench.await("not drawn and selected", () -> window.selected().equals(List.of("湿地保护率")));
	}

	/** Chooses one of the two actions of the menu that make something, as the keys in it do. */
	private void menu(int which) {
		MenuManager manager = pane.viewer().getContextMenu();
		Menu menu = manager.createContextMenu(pane.control());
		menu.notifyListeners(SWT.Show, new Event());
		List<MenuItem> makers = Arrays.stream(menu.getItems()).filter(item -> item.getData() instanceof ActionContributionItem action && action.getId() != null && action.getId().startsWith("org.planwright.diagram.new")).toList();
		assertEquals(2, makers.size());
		makers.get(which).notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void escapeMakesNothingAndLaysTheToolDown() {
		hand.take("new-indicator");
		hand.click(hand.nowhere());
		hand.write("湿地保护率", SWT.ESC);
		workbench.await("the tool is still taken", () -> hand.tool("select").getSelection());
		assertEquals(PLAN, plans.text());
		hand.take("new-project");
		hand.press(SWT.ESC);
		workbench.await("the tool is still taken", () -> hand.tool("select").getSelection());
	}

	@Test
	void theFrameOfThePaletteSelectsWhatIsInIt() {
		hand.take("marquee");
		Point from = window.place("粮食产量", 0, 0);
		Point to = window.place("粮食产量", 1, 1);
		hand.drag(new Point(from.x - 14, from.y - 14), new Point(to.x + 14, to.y + 14));
		workbench.await("not selected", () -> window.selected().equals(List.of("粮食产量")));
	}

	@Test
	void whatIsReferredToStaysWhenThePersonSaysNo() throws Exception {
		hand.select("森林覆盖率");
		String said = new Hand(workbench).answer(IDialogConstants.NO_LABEL.replace("&", ""), () -> {
			hand.press(SWT.DEL);
			return null;
		});
		assertTrue(said.contains("「=森林覆盖率.目标」") && said.contains("支撑 森林覆盖率"), said);
		assertEquals(PLAN, plans.text());
		assertNotNull(window.shown("森林覆盖率"));
	}

	@Test
	void whatIsReferredToGoesWithTheReferencesWhenThePersonSaysYes() throws Exception {
		hand.select("森林覆盖率");
		new Hand(workbench).answer(IDialogConstants.YES_LABEL.replace("&", ""), () -> {
			hand.press(SWT.DEL);
			return null;
		});
		workbench.await("not deleted", () -> !plans.text().contains("指标 森林覆盖率"));
		assertFalse(plans.text().contains("支撑") || plans.text().contains("「"), plans::text);
		assertTrue(plans.text().contains("森林覆盖率达到46.5%。") && plans.text().contains("指标 粮食产量"), plans::text);
		workbench.await("still drawn", () -> window.labels().size() == 3);
		window.undo();
		assertEquals(PLAN, plans.text());
		workbench.await("not drawn again", () -> window.shown("森林覆盖率") != null && window.shown("森林覆盖率").edgesTo().size() == 1);
	}

	@Test
	void severalAreDeletedInOneStep() {
		List<Bounds> before = List.of(window.place("粮食产量"));
		pane.select(List.of(window.shown("退牧还草工程"), window.shown("敬老院改造工程")));
		hand.press(SWT.DEL);
		workbench.await("not deleted", () -> !plans.text().contains("工程，"));
		workbench.await("still drawn", () -> window.labels().size() == 3);
		assertEquals(before, List.of(window.place("粮食产量")));
		window.undo();
		assertEquals(PLAN, plans.text());
	}
}
