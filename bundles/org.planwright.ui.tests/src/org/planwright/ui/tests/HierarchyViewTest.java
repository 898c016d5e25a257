package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.Mark;
import org.planwright.graph.Node;

/** The 规划层级图 of the workspace. */
class HierarchyViewTest {

	private static final String CITY = plan("沧州湖市十五五纲要", "市级", null, "≥41.0").replace("}\n", "  @ 分解 清源湖县 41\n}\n");
	private static final String COUNTY = plan("清源湖县十五五纲要", "县级", "沧州湖市十五五纲要", "≥39.0");

	private final Workbench workbench = new Workbench();
	private final Hand hand = new Hand(workbench);
	private IProject project;
	private DiagramWindow window;

	@BeforeEach
	void showHierarchy() throws Exception {
		workbench.watchLog();
		workbench.samples();
		workbench.page().closeAllEditors(false);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("层级");
		project.create(null);
		project.open(null);
		write("市.plan", CITY);
		write("县.plan", COUNTY);
		window = DiagramWindow.open(workbench, DiagramKind.HIERARCHY);
	}

	@AfterEach
	void deletePlans() throws Exception {
		window.close();
		workbench.page().closeAllEditors(false);
		project.delete(true, true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void showsThePlansOfAllProjectsWithoutAnEditor() {
		workbench.await("no plans", () -> has("清源湖县十五五纲要") && has("岱河县十五五纲要"));
		Edge edge = window.edge("清源湖县十五五纲要", "沧州湖市十五五纲要");
		assertTrue(edge.alert());
		assertTrue(edge.lines().getFirst().text().contains("森林覆盖率"), edge.toString());
	}

	@Test
	void followsWhatIsSavedAddedRenamedAndRemoved() throws Exception {
		workbench.await("the target is met", () -> has("清源湖县十五五纲要") && window.edge("清源湖县十五五纲要", "沧州湖市十五五纲要").alert());
		write("县.plan", COUNTY.replace("≥39.0", "≥41.5"));
		workbench.await("the target is not met", () -> !window.edge("清源湖县十五五纲要", "沧州湖市十五五纲要").alert());
		write("林业.plan", plan("清源湖县林业规划", "县级", "清源湖县十五五纲要", "≥41.5"));
		workbench.await("not added", () -> has("清源湖县林业规划"));
		project.getFile("林业.plan").move(project.getFile("林草.plan").getFullPath(), true, null);
		workbench.await("not renamed", () -> has("清源湖县林业规划") && window.node("清源湖县林业规划").source().uri().endsWith(".plan")
				&& java.net.URI.create(window.node("清源湖县林业规划").source().uri()).getPath().endsWith("林草.plan"));
		project.getFile("林草.plan").delete(true, null);
		workbench.await("not removed", () -> !has("清源湖县林业规划"));
		project.close(null);
		workbench.await("the project is closed", () -> !has("清源湖县十五五纲要") && has("岱河县十五五纲要"));
		project.open(null);
		workbench.await("the project is open", () -> has("清源湖县十五五纲要"));
	}

	@Test
	void followsWhatIsTypedBeforeItIsSaved() throws Exception {
		workbench.await("the target is met", () -> has("清源湖县十五五纲要") && window.edge("清源湖县十五五纲要", "沧州湖市十五五纲要").alert());
		ITextEditor editor = workbench.open(project.getFile("县.plan"));
		IDocument document = Workbench.document(editor);
		document.replace(document.get().indexOf("≥39.0"), 5, "≥41.5");
		workbench.await("the target is not met", () -> !window.edge("清源湖县十五五纲要", "沧州湖市十五五纲要").alert());
		assertTrue(editor.isDirty());
		workbench.close(editor);
		workbench.await("what was given up is still shown", () -> window.edge("清源湖县十五五纲要", "沧州湖市十五五纲要").alert());
	}

	@Test
	void aCircleIsDrawnAndReported() throws Exception {
		write("市.plan", plan("沧州湖市十五五纲要", "市级", "清源湖县十五五纲要", "≥41.0"));
		workbench.await("no circle", () -> has("清源湖县十五五纲要") && window.node("清源湖县十五五纲要").is(Mark.CYCLE));
		workbench.await("the circle is not reported", () -> window.texts().stream().anyMatch(text -> text.contains("清源湖县十五五纲要 → 沧州湖市十五五纲要") || text.contains("沧州湖市十五五纲要 → 清源湖县十五五纲要")));
	}

	@Test
	void damagedAndEmptyFilesAreNamed() throws Exception {
		write("空.plan", "");
		write("坏.plan", "规划：坏县纲要\n专栏1：主要指标 {\n  指标 ｛｛｛ 目标 >>> \n  指标\n@@@ 上级 //\n");
		workbench.await("what can be read is not shown", () -> has("坏县纲要"));
		workbench.await("the empty file is not named", () -> window.texts().stream().anyMatch(text -> text.contains("层级/空.plan")));
		assertFalse(has("空"));
	}

	@Test
	void aDoubleClickOpensThePlan() throws Exception {
		// findings come a little later, and the diagram is shown again with them
		workbench.await("no plans", () -> has("清源湖县十五五纲要") && window.node("清源湖县十五五纲要").findings().total() > 0);
		window.reveal("清源湖县十五五纲要");
		hand.click(window.control(), window.middle("清源湖县十五五纲要"), 1);
		workbench.await("not selected", () -> window.selected().equals(List.of("清源湖县十五五纲要")));
		hand.click(window.control(), window.middle("清源湖县十五五纲要"), 2);
		workbench.await("not opened", () -> workbench.page().getActiveEditor() != null && workbench.page().getActiveEditor().getEditorInput().getName().equals("县.plan"));
	}

	@Test
	void placesOfAProjectAreKeptInItsFolder() throws Exception {
		workbench.open(project.getFile("县.plan"));
		window.showOneProject(true);
		workbench.await("plans of other projects are shown", () -> has("清源湖县十五五纲要") && !has("岱河县十五五纲要"));
		window.reveal("清源湖县十五五纲要");
		Point middle = window.middle("清源湖县十五五纲要");
		hand.drag(window.control(), middle, new Point(middle.x + 40, middle.y));
		IFile places = project.getFile("hierarchy.layout.json");
		workbench.await("nothing is kept", places::exists);
		assertTrue(places.readString().contains("清源湖县十五五纲要"), places.readString());
	}

	private boolean has(String plan) {
		return window.nodes().stream().map(Node::label).anyMatch(plan::equals);
	}

	private void write(String name, String text) throws Exception {
		IFile file = project.getFile(name);
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (file.exists()) {
			file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE, null);
		} else {
			file.create(bytes, IResource.FORCE, null);
		}
	}

	private static String plan(String name, String level, String upper, String goal) {
		return "规划：" + name + "\n地区：" + name.substring(0, name.indexOf('十') < 0 ? 4 : name.indexOf('十')) + "  " + level + "\n规划期：2026—2030年  基期 2025年\n" + (upper == null ? "" : "上位规划：" + upper + "\n")
				+ "\n第一章　发展目标\n森林覆盖率稳步提高。\n\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  基期 38.5  目标 " + goal + "  约束性\n" + (upper == null ? "" : "  @ 上级 " + upper + "/森林覆盖率\n") + "}\n";
	}
}
