package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Mark;
import org.planwright.graph.layout.Point;

/** The view that shows diagrams of the active plan. */
class DiagramViewTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标

			专栏1：主要指标 {
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
	private IFile file;
	private ITextEditor editor;
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		file = plans.write("图.plan", PLAN);
		editor = plans.open(file);
		plans.file("图.layout.json");
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.await(plans, 4);
	}

	@AfterEach
	void closePlan() throws Exception {
		window.close();
	}

	@Test
	void showsWhatSupportsWhat() {
		assertTrue(window.shown("森林覆盖率").node().is(Mark.BINDING));
		assertTrue(window.shown("粮食产量").node().is(Mark.UNSUPPORTED));
		assertTrue(window.shown("敬老院改造工程").node().is(Mark.IDLE));
		assertEquals(List.of("project/退牧还草工程 -> indicator/森林覆盖率"), window.pane().shown().edges().stream().map(edge -> edge.edge().id()).toList());
		assertTrue(window.pane().control().isVisible());
	}

	@Test
	void whatIsTypedIsShownAndEverythingStaysWhereItIs() throws Exception {
		ShownNode renamed = window.shown("退牧还草工程");
		ShownNode other = window.shown("粮食产量");
		var place = renamed.bounds();
		var otherPlace = other.bounds();
		window.pane().select(List.of(renamed));
		window.pane().zoom().setZoom(0.75);
		plans.replace("退牧还草", "退耕还草");
		workbench.await("the new name is not shown", () -> window.shown("退耕还草工程") != null);
		assertSame(renamed, window.shown("退耕还草工程"));
		assertEquals(place, renamed.bounds());
		assertEquals(otherPlace, other.bounds());
		assertEquals(List.of(renamed), window.pane().selectedNodes());
		assertEquals(0.75, window.pane().zoom().getZoom());
	}

	@Test
	void findingsOfTheEditorDecorateTheirNodes() throws Exception {
		plans.replace("改造敬老院3所。", "改造敬老院3所，其中城区2所、乡镇3所。\n  @ 规模 3所 其中 城区 2所、乡镇 3所");
		workbench.await("no finding is shown", () -> window.shown("敬老院改造工程").node().findings().errors() > 0);
	}

	@Test
	void whatIsSelectedInTheDiagramIsSelectedInTheEditor() {
		window.pane().select(List.of(window.shown("粮食产量")));
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertTrue(selection.getText().startsWith("指标 粮食产量"), selection.getText());
	}

	@Test
	void whatIsSelectedInTheEditorIsSelectedInTheDiagram() {
		editor.selectAndReveal(PLAN.indexOf("改造敬老院"), 0);
		workbench.await("the node is not selected", () -> window.pane().selectedNodes().equals(List.of(window.shown("敬老院改造工程"))));
		editor.selectAndReveal(0, 0);
		workbench.await("a node is still selected", () -> window.pane().selectedNodes().isEmpty());
	}

	@Test
	void placesAreKeptBesideThePlanAndComeBackWhenItIsOpenedAgain() throws Exception {
		window.move("退牧还草工程", 700, 300);
		IFile places = workbench.samples().getFile("图.layout.json");
		workbench.await("nothing is kept", places::exists);
		workbench.close(editor);
		workbench.await("the diagram stays", () -> window.nodes().isEmpty());
		editor = plans.open(file);
		workbench.await("no diagram", () -> window.nodes().size() == 4);
		assertEquals(new Point(700, 300), corner("退牧还草工程"));
	}

	@Test
	void aMoveIsUndoneAndTheStepBeforeItInTheTextToo() throws Exception {
		plans.replace("改良草原", "补播草原");
		workbench.await("the text is not read", () -> window.nodes().size() == 4);
		Point before = corner("退牧还草工程");
		window.move("退牧还草工程", 700, 300);
		assertEquals(new Point(700, 300), corner("退牧还草工程"));
		window.undo();
		assertEquals(before, corner("退牧还草工程"));
		window.undo();
		assertEquals(PLAN, plans.text());
	}

	private Point corner(String label) {
		return new Point(window.shown(label).bounds().x(), window.shown(label).bounds().y());
	}

	@Test
	void arrangingGivesUpPlacesAndIsUndone() throws Exception {
		Point before = corner("退牧还草工程");
		window.move("退牧还草工程", 700, 300);
		IFile places = workbench.samples().getFile("图.layout.json");
		workbench.await("nothing is kept", places::exists);
		window.arrange();
		workbench.await("not arranged", () -> corner("退牧还草工程").equals(before));
		workbench.await("still kept", () -> !places.exists());
		window.undo();
		assertEquals(new Point(700, 300), corner("退牧还草工程"));
	}

	@Test
	void arrangingWaitsForWhatIsBeingLaidOut() throws Exception {
		Point before = corner("退牧还草工程");
		window.move("退牧还草工程", 700, 300);
		IFile places = workbench.samples().getFile("图.layout.json");
		workbench.await("nothing is kept", places::exists);
		window.finder().project();
		window.arrange();
		workbench.await("not arranged", () -> corner("退牧还草工程").equals(before));
	}

	@Test
	void showsTheOtherDiagramsOfThePlan() {
		window.choose(DiagramKind.STRUCTURE);
		workbench.await("no structure", () -> window.kind() == DiagramKind.STRUCTURE && window.nodes().size() == 2);
		window.choose(DiagramKind.HIERARCHY);
		workbench.await("no hierarchy", () -> window.nodes().stream().anyMatch(node -> node.label().equals("河湾县十五五纲要")));
		window.choose(DiagramKind.SUPPORT);
		workbench.await("no supports", () -> window.nodes().size() == 4);
	}

	@Test
	void aDamagedPlanShowsWhatIsThere() throws Exception {
		plans.replace("指标 粮食产量  单位 亿斤", "粮食产量｝{ 亿斤");
		workbench.await("the damaged line is shown", () -> window.shown("粮食产量") == null);
		assertEquals(List.of("project/退牧还草工程 -> indicator/森林覆盖率"), window.pane().shown().edges().stream().map(edge -> edge.edge().id()).toList());
	}

	@Test
	void aFileThatIsDeletedLeavesAnEmptyView() throws Exception {
		file.delete(true, null);
		workbench.await("the diagram stays", () -> window.nodes().isEmpty());
	}
}
