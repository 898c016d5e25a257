package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;

/** Places that a person gives to nodes: in several views, in parts of a diagram, and while names change. */
class DiagramPlacesTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

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
	private static final String OTHER = """
			规划：云津市十五五纲要

			专栏1：主要指标 {
			  指标 湿地保护率  单位 %  目标 60  预期性
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private IFile file;
	private IFile places;
	private ITextEditor editor;
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		places = plans.file("图中位置.layout.json");
		file = plans.write("图中位置.plan", PLAN);
		editor = plans.open(file);
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.await(plans, 4);
	}

	@AfterEach
	void closePlan() throws Exception {
		window.close();
	}

	private Point corner(String label) {
		return corner(window, label);
	}

	private static Point corner(DiagramWindow window, String label) {
		Bounds bounds = window.place(label);
		return new Point(bounds.x(), bounds.y());
	}

	private Map<String, Point> kept() {
		try {
			return LayoutFile.of(file.getLocation().toPath()).read(DiagramKind.SUPPORT);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private void reopen() throws Exception {
		workbench.close(editor);
		workbench.await("the diagram stays", () -> window.nodes().isEmpty());
		editor = plans.open(file);
		window.await(plans, 4);
	}

	private void filter(boolean gaps) {
		window.finder().narrowing().setFilter(window.finder().narrowing().filter().withGaps(gaps));
		window.finder().project();
		workbench.await("not filtered", () -> window.labels().size() == (gaps ? 2 : 4));
	}

	@Test
	void whatIsMovedInOneViewIsMovedInTheOther() throws Exception {
		Point before = corner("退牧还草工程");
		DiagramWindow beside = DiagramWindow.openBeside(workbench);
		beside.await(plans, 4);
		beside.move("退牧还草工程", 700, 300);
		workbench.await("not moved in the other", () -> corner("退牧还草工程").equals(new Point(700, 300)));
		window.move("敬老院改造工程", 100, 500);
		workbench.await("not moved in the second", () -> corner(beside, "敬老院改造工程").equals(new Point(100, 500)));
		assertEquals(new Point(700, 300), corner(beside, "退牧还草工程"));
		workbench.await("not kept", () -> new Point(100, 500).equals(kept().get("project/敬老院改造工程")) && new Point(700, 300).equals(kept().get("project/退牧还草工程")));
		window.undo();
		beside.undo();
		workbench.await("not back", () -> corner("退牧还草工程").equals(before) && corner(beside, "退牧还草工程").equals(before));
		workbench.await("still kept", () -> !places.exists());
		workbench.page().hideView(workbench.page().findViewReference(org.planwright.diagram.view.DiagramView.ID, "beside"));
	}

	@Test
	void aPartOfADiagramThatIsArrangedByItselfHasPlacesOfItsOwn() {
		Point before = corner("粮食产量");
		filter(true);
		Point inPart = corner("粮食产量");
		window.move("粮食产量", 500, 400);
		filter(false);
		assertEquals(before, corner("粮食产量"));
		filter(true);
		assertEquals(new Point(500, 400), corner("粮食产量"));
		window.undo();
		workbench.await("not back", () -> corner("粮食产量").equals(inPart));
		assertFalse(places.exists());
	}

	@Test
	void aStepInAPartIsUndoneAlsoWhileAllIsShown() {
		Point before = corner("粮食产量");
		filter(true);
		Point inPart = corner("粮食产量");
		window.move("粮食产量", 500, 400);
		filter(false);
		window.undo();
		assertEquals(before, corner("粮食产量"));
		filter(true);
		assertEquals(inPart, corner("粮食产量"));
	}

	@Test
	void inAPartOfADiagramThatHasPlacesNodesAreMovedForTheWhole() {
		window.move("退牧还草工程", 700, 300);
		filter(true);
		Point before = corner("粮食产量");
		window.move("粮食产量", 500, 400);
		workbench.await("not kept", () -> new Point(500, 400).equals(kept().get("indicator/粮食产量")));
		filter(false);
		assertEquals(new Point(500, 400), corner("粮食产量"));
		assertEquals(new Point(700, 300), corner("退牧还草工程"));
		window.undo();
		workbench.await("not back", () -> corner("粮食产量").equals(before));
	}

	@Test
	void arrangingAPartLeavesThePlacesOfTheWhole() {
		window.move("粮食产量", 500, 400);
		filter(true);
		assertEquals(new Point(500, 400), corner("粮食产量"));
		window.arrange();
		workbench.await("not arranged", () -> !corner("粮食产量").equals(new Point(500, 400)));
		Point arranged = corner("粮食产量");
		filter(false);
		assertEquals(new Point(500, 400), corner("粮食产量"));
		filter(true);
		assertEquals(arranged, corner("粮食产量"));
		window.undo();
		workbench.await("not back", () -> corner("粮食产量").equals(new Point(500, 400)));
	}

	@Test
	void whatWasAskedForComesBackWithThePlan() throws Exception {
		filter(true);
		window.select("粮食产量");
		plans.open("另一规划.plan", OTHER);
		window.await(plans, 1);
		assertEquals(List.of("湿地保护率"), window.labels());
		assertFalse(window.finder().narrowing().isNarrowed());
		plans.open(file);
		window.await(plans, 2);
		assertTrue(window.finder().narrowing().filter().gaps());
		window.choose(DiagramKind.STRUCTURE);
		workbench.await("no structure", () -> window.kind() == DiagramKind.STRUCTURE && !window.nodes().isEmpty());
		assertFalse(window.finder().narrowing().isNarrowed());
		window.choose(DiagramKind.SUPPORT);
		window.await(plans, 2);
		window.finder().showAll();
		workbench.await("not all", () -> window.labels().size() == 4);
	}

	@Test
	void aNameThatIsDiscardedLeavesThePlaceToTheOldOne() throws Exception {
		window.move("退牧还草工程", 700, 300);
		workbench.await("nothing is kept", () -> places.exists());
		window.pane().editing().rename(window.shown("退牧还草工程"), "退耕还草工程");
		workbench.await("not renamed", () -> window.shown("退耕还草工程") != null);
		window.move("粮食产量", 500, 400);
		workbench.await("not kept", () -> new Point(500, 400).equals(kept().get("indicator/粮食产量")));
		reopen();
		assertEquals(new Point(700, 300), corner("退牧还草工程"));
		assertEquals(new Point(500, 400), corner("粮食产量"));
	}

	@Test
	void aTextThatIsRevertedHasItsPlacesAgain() throws Exception {
		window.move("退牧还草工程", 700, 300);
		workbench.await("nothing is kept", () -> places.exists());
		plans.replace("退牧还草工程", "退耕还草工程");
		workbench.await("not renamed", () -> window.shown("退耕还草工程") != null);
		window.move("粮食产量", 500, 400);
		editor.doRevertToSaved();
		workbench.await("not reverted", () -> window.shown("退牧还草工程") != null);
		assertEquals(new Point(700, 300), corner("退牧还草工程"));
		workbench.await("the discarded name is kept", () -> kept().keySet().equals(Set.of("project/退牧还草工程", "project/敬老院改造工程", "indicator/森林覆盖率", "indicator/粮食产量")));
		reopen();
		assertEquals(new Point(700, 300), corner("退牧还草工程"));
	}

	@Test
	void aNameThatIsSavedTakesThePlace() throws Exception {
		window.move("退牧还草工程", 700, 300);
		workbench.await("nothing is kept", () -> places.exists());
		for (String name : List.of("退耕工程", "退耕还草工程")) {
			plans.replace(plans.text().contains("退牧还草工程") ? "退牧还草工程" : "退耕工程", name);
			workbench.await("not renamed", () -> window.shown(name) != null);
		}
		editor.doSave(null);
		workbench.await("the earlier names are kept", () -> kept().keySet().equals(Set.of("project/退耕还草工程", "project/敬老院改造工程", "indicator/森林覆盖率", "indicator/粮食产量")));
		reopen();
		assertEquals(new Point(700, 300), corner("退耕还草工程"));
	}

	@Test
	void whatComesUnderTheOldNameGetsAPlaceOfItsOwn() throws Exception {
		window.move("敬老院改造工程", 700, 300);
		plans.replace("敬老院改造工程", "养老院改造工程");
		workbench.await("not renamed", () -> window.shown("养老院改造工程") != null);
		plans.replace("改造敬老院3所。", "改造敬老院3所。\n  3. 敬老院改造工程，改造敬老院5所。");
		workbench.await("not drawn", () -> window.shown("敬老院改造工程") != null);
		Point other = corner("敬老院改造工程");
		window.move("粮食产量", 500, 400);
		editor.doSave(null);
		workbench.await("not kept", () -> other.equals(rounded(kept().get("project/敬老院改造工程"), other)) && new Point(700, 300).equals(kept().get("project/养老院改造工程")));
	}

	/** Files keep whole pixels. */
	private static Point rounded(Point kept, Point exact) {
		return kept != null && Math.abs(kept.x() - exact.x()) <= 0.5 && Math.abs(kept.y() - exact.y()) <= 0.5 ? exact : kept;
	}

	@Test
	void aFileThatCannotBeUsedIsToldAndLeftAsItIs() throws Exception {
		for (String text : List.of("{ \"format\": 1, \"nodes\": [", "{\"format\": 99, \"nodes\": []}")) {
			workbench.close(editor);
			workbench.await("the diagram stays", () -> window.nodes().isEmpty());
			places.write(text.getBytes(StandardCharsets.UTF_8), true, false, false, null);
			editor = plans.open(file);
			window.await(plans, 4);
			assertTrue(isTold(), () -> window.texts().toString());
			window.move("粮食产量", 500, 400);
			assertEquals(new Point(500, 400), corner("粮食产量"));
		}
		assertEquals("{\"format\": 99, \"nodes\": []}", places.readString());
	}

	@Test
	void placesThatCannotBeWrittenAreToldAndWrittenWithTheNextMove() throws Exception {
		Path folder = Files.createDirectory(places.getLocation().toPath());
		try {
			window.move("粮食产量", 500, 400);
			workbench.await("not told", this::isTold);
			assertEquals(new Point(500, 400), corner("粮食产量"));
		} finally {
			Files.delete(folder);
		}
		window.move("粮食产量", 510, 410);
		workbench.await("not written", () -> new Point(510, 410).equals(kept().get("indicator/粮食产量")));
		workbench.await("still told", () -> !isTold());
	}

	private boolean isTold() {
		return window.texts().stream().anyMatch(said -> said.contains(places.getName()));
	}
}
