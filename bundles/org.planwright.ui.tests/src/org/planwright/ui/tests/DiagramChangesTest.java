package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Node;

/** Files that are damaged, changed, renamed and deleted while one of their diagrams is shown: neither a dialog nor an error in the log. */
class DiagramChangesTest {

	private static final String PLAN = """
			规划：清湾县十五五纲要
			地区：清湾县  县级
			规划期：2026—2030年  基期 2025年

			第一章　主要目标
			森林覆盖率达到46.5%「=森林覆盖率.目标」。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  @ 牵头 县林业和草原局
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			}

			第二章　重点任务
			第一节　生态保护
			加强草原生态修复。
			@ 支撑 森林覆盖率

			专栏2：重点工程 {
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率  规模 5万亩
			  2. 敬老院改造工程，改造敬老院3所。
			}
			""";
	private static final String OTHER = PLAN.replace("粮食产量", "湿地保护率").replace("第二章　重点任务", "第二章　主要工作").replace("清湾县十五五纲要", "清湾县修订纲要");

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private IFile file;
	private ITextEditor editor;
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		file = plans.write("图变.plan", PLAN);
		editor = plans.open(file);
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.await(plans, 6);
	}

	@AfterEach
	void closePlan() throws Exception {
		assertEquals(List.of(), dialogs());
		window.close();
	}

	private List<String> dialogs() {
		Shell main = workbench.page().getWorkbenchWindow().getShell();
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != main && shell.isVisible()).map(Shell::getText).toList();
	}

	private void show(DiagramKind kind) {
		window.choose(kind);
		workbench.await("no diagram", () -> window.labels().contains(label(kind, PLAN)));
	}

	/** A node of a diagram that only one of the two texts has. */
	private static String label(DiagramKind kind, String text) {
		boolean first = text.equals(PLAN);
		return switch (kind) {
			case SUPPORT -> first ? "粮食产量" : "湿地保护率";
			case HIERARCHY -> first ? "清湾县十五五纲要" : "清湾县修订纲要";
			case STRUCTURE -> first ? "第二章 重点任务" : "第二章 主要工作";
		};
	}

	@ParameterizedTest
	@EnumSource
	void aFileThatAnotherProgramChangesIsShownAsItIs(DiagramKind kind) throws Exception {
		show(kind);
		plans.write(file.getName(), OTHER);
		workbench.await("the old text is shown", () -> window.labels().contains(label(kind, OTHER)));
		assertFalse(window.labels().contains(label(kind, PLAN)));
	}

	@ParameterizedTest
	@EnumSource
	void aFileThatIsRenamedIsShownOn(DiagramKind kind) throws Exception {
		show(kind);
		file.move(plans.file("改名.plan").getFullPath(), true, null);
		workbench.await("not shown under its new name", () -> window.nodes().stream().map(Node::source).anyMatch(each -> each != null && URI.create(each.uri()).getPath().endsWith("/改名.plan")));
		IDocument document = plans.document();
		document.set(OTHER);
		editor.doSave(null);
		workbench.await("not followed any more", () -> window.labels().contains(label(kind, OTHER)));
	}

	@Test
	void placesAndDecisionsGoWithAFileThatIsRenamedAndBack() throws Exception {
		IFile places = plans.file("图变.layout.json");
		IFile decisions = plans.write("图变.review.json", "{\"format\": 1, \"decisions\": []}");
		IFile placesThen = plans.file("改名.layout.json");
		IFile decisionsThen = plans.file("改名.review.json");
		window.move("退牧还草工程", 700, 300);
		workbench.await("nothing is kept", places::exists);
		file.move(plans.file("改名.plan").getFullPath(), true, null);
		workbench.await("not beside the new name", () -> placesThen.exists() && decisionsThen.exists() && !places.exists() && !decisions.exists());
		workbench.await("not shown at its place", () -> window.shown("退牧还草工程") != null && window.place("退牧还草工程").x() == 700);
		plans.file("改名.plan").move(file.getFullPath(), true, null);
		workbench.await("not beside the old name", () -> places.exists() && decisions.exists() && !placesThen.exists() && !decisionsThen.exists());
	}

	@ParameterizedTest
	@EnumSource
	void aFileThatIsDeletedIsNotShownAnyMore(DiagramKind kind) throws Exception {
		show(kind);
		file.delete(true, null);
		workbench.await("still shown", () -> !window.labels().contains(label(kind, PLAN)));
	}

	@ParameterizedTest
	@EnumSource
	void aDamagedPlanIsShownAsFarAsItCanBeRead(DiagramKind kind) throws Exception {
		show(kind);
		IDocument document = plans.document();
		for (int cut = PLAN.length() - 7; cut > 0; cut -= PLAN.length() / 9) {
			document.set(PLAN.substring(0, cut) + "｛{@@「=》\n" + PLAN.substring(Math.min(PLAN.length(), cut + 11)));
			editor.doSave(null);
			long end = System.currentTimeMillis() + 400;
			workbench.await("no time", () -> System.currentTimeMillis() > end);
		}
		document.set(OTHER);
		editor.doSave(null);
		workbench.await("what is whole again is not shown", () -> window.labels().contains(label(kind, OTHER)));
	}

	@Test
	void aChapterThatIsSelectedIsShownInTheEditor() {
		show(DiagramKind.STRUCTURE);
		window.select("第一节 生态保护");
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertEquals("第一节　生态保护", selection.getText());
	}

	@Test
	void aDoubleClickFoldsAChapterAndUnfoldsIt() throws Exception {
		show(DiagramKind.STRUCTURE);
		window.reveal("第二章 重点任务");
		Hand hand = new Hand(workbench);
		for (boolean shown : new boolean[] { false, true }) {
			hand.click(window.control(), window.middle("第二章 重点任务"), 1);
			hand.click(window.control(), window.middle("第二章 重点任务"), 2);
			workbench.await("the section is " + (shown ? "not " : "") + "shown", () -> window.labels().contains("第一节 生态保护") == shown);
		}
	}
}
