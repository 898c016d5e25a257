package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.diagram.view.DiagramView;
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
	private IFile file;
	private ITextEditor editor;
	private DiagramView view;
	private DiagramPane pane;

	@BeforeEach
	void openPlan() throws Exception {
		workbench.watchLog();
		file = workbench.samples().getFile("图.plan");
		file.create(PLAN.getBytes("UTF-8"), true, false, null);
		editor = workbench.open(file);
		view = (DiagramView) workbench.page().showView(DiagramView.ID);
		pane = view.getAdapter(DiagramPane.class);
		workbench.await("no diagram", () -> shown().nodes().size() == 4);
	}

	@AfterEach
	void closePlan() throws Exception {
		workbench.page().hideView(view);
		workbench.page().closeAllEditors(false);
		workbench.samples().getFile("图.layout.json").delete(true, null);
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	private ShownDiagram shown() {
		return pane.shown();
	}

	private ShownNode node(String id) {
		return shown().node(id);
	}

	private void type(String old, String text) throws Exception {
		IDocument document = Workbench.document(editor);
		document.replace(document.get().indexOf(old), old.length(), text);
	}

	@Test
	void showsWhatSupportsWhat() {
		assertTrue(node("indicator/森林覆盖率").node().is(Mark.BINDING));
		assertTrue(node("indicator/粮食产量").node().is(Mark.UNSUPPORTED));
		assertTrue(node("project/敬老院改造工程").node().is(Mark.IDLE));
		assertEquals(List.of("project/退牧还草工程 -> indicator/森林覆盖率"), shown().edges().stream().map(edge -> edge.edge().id()).toList());
		assertTrue(pane.control().isVisible());
	}

	@Test
	void whatIsTypedIsShownAndEverythingStaysWhereItIs() throws Exception {
		ShownNode renamed = node("project/退牧还草工程");
		ShownNode other = node("indicator/粮食产量");
		var place = renamed.bounds();
		var otherPlace = other.bounds();
		pane.select(List.of(renamed));
		pane.zoom().setZoom(0.75);
		type("退牧还草", "退耕还草");
		workbench.await("the new name is not shown", () -> node("project/退耕还草工程") != null);
		assertSame(renamed, node("project/退耕还草工程"));
		assertEquals(place, renamed.bounds());
		assertEquals(otherPlace, other.bounds());
		assertEquals(List.of(renamed), pane.selectedNodes());
		assertEquals(0.75, pane.zoom().getZoom());
	}

	@Test
	void findingsOfTheEditorDecorateTheirNodes() throws Exception {
		type("改造敬老院3所。", "改造敬老院3所，其中城区2所、乡镇3所。\n  @ 规模 3所 其中 城区 2所、乡镇 3所");
		workbench.await("no finding is shown", () -> node("project/敬老院改造工程").node().findings().errors() > 0);
	}

	@Test
	void whatIsSelectedInTheDiagramIsSelectedInTheEditor() {
		pane.select(List.of(node("indicator/粮食产量")));
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertTrue(selection.getText().startsWith("指标 粮食产量"), selection.getText());
	}

	@Test
	void whatIsSelectedInTheEditorIsSelectedInTheDiagram() {
		editor.selectAndReveal(PLAN.indexOf("改造敬老院"), 0);
		workbench.await("the node is not selected", () -> pane.selectedNodes().equals(List.of(node("project/敬老院改造工程"))));
		editor.selectAndReveal(0, 0);
		workbench.await("a node is still selected", () -> pane.selectedNodes().isEmpty());
	}

	@Test
	void placesAreKeptBesideThePlanAndComeBackWhenItIsOpenedAgain() throws Exception {
		pane.editing().move(Map.of(node("project/退牧还草工程"), new Point(700, 300)));
		IFile places = workbench.samples().getFile("图.layout.json");
		workbench.await("nothing is kept", places::exists);
		workbench.close(editor);
		workbench.await("the diagram stays", () -> shown().nodes().isEmpty());
		editor = workbench.open(file);
		workbench.await("no diagram", () -> shown().nodes().size() == 4);
		assertEquals(new Point(700, 300), corner("project/退牧还草工程"));
	}

	@Test
	void aMoveIsUndoneAndTheStepBeforeItInTheTextToo() throws Exception {
		type("改良草原", "补播草原");
		workbench.await("the text is not read", () -> shown().nodes().size() == 4);
		Point before = corner("project/退牧还草工程");
		pane.editing().move(Map.of(node("project/退牧还草工程"), new Point(700, 300)));
		assertEquals(new Point(700, 300), corner("project/退牧还草工程"));
		undo();
		assertEquals(before, corner("project/退牧还草工程"));
		undo();
		assertEquals(PLAN, Workbench.document(editor).get());
	}

	private void undo() {
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
	}

	private Point corner(String id) {
		return new Point(node(id).bounds().x(), node(id).bounds().y());
	}

	@Test
	void arrangingGivesUpPlacesAndIsUndone() throws Exception {
		Point before = corner("project/退牧还草工程");
		pane.editing().move(Map.of(node("project/退牧还草工程"), new Point(700, 300)));
		IFile places = workbench.samples().getFile("图.layout.json");
		workbench.await("nothing is kept", places::exists);
		view.arrange();
		workbench.await("not arranged", () -> corner("project/退牧还草工程").equals(before));
		workbench.await("still kept", () -> !places.exists());
		undo();
		assertEquals(new Point(700, 300), corner("project/退牧还草工程"));
	}

	@Test
	void showsTheOtherDiagramsOfThePlan() {
		view.choose(DiagramKind.STRUCTURE);
		workbench.await("no structure", () -> shown().diagram().kind() == DiagramKind.STRUCTURE && shown().nodes().size() == 2);
		view.choose(DiagramKind.HIERARCHY);
		workbench.await("no hierarchy", () -> shown().nodes().stream().anyMatch(node -> node.node().label().equals("河湾县十五五纲要")));
		view.choose(DiagramKind.SUPPORT);
		workbench.await("no supports", () -> shown().nodes().size() == 4);
	}

	@Test
	void aDamagedPlanShowsWhatIsThere() throws Exception {
		type("指标 粮食产量  单位 亿斤", "粮食产量｝{ 亿斤");
		workbench.await("the damaged line is shown", () -> node("indicator/粮食产量") == null);
		assertEquals(List.of("project/退牧还草工程 -> indicator/森林覆盖率"), shown().edges().stream().map(edge -> edge.edge().id()).toList());
	}

	@Test
	void aFileThatIsDeletedLeavesAnEmptyView() throws Exception {
		file.delete(true, null);
		workbench.await("the diagram stays", () -> shown().nodes().isEmpty());
	}
}
