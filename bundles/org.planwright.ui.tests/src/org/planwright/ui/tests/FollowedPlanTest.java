package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.model.plan.Plan;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.reading.FollowedPlan;

/** Views that show the plan of the active editor. */
class FollowedPlanTest {

	/** A view that shows the labels of the indicators. */
	private static final class LabelsShown implements FollowedPlan.Shown<List<String>> {

		private final List<PlanEditor> editors = new ArrayList<>();
		private List<String> labels = List.of();
		private int caret = -1;

		@Override
		public void follow(PlanEditor editor) {
			editors.add(editor);
			labels = List.of();
		}

		@Override
		public void show(List<String> snapshot) {
			labels = snapshot;
		}

		@Override
		public void selected(int start, int end) {
			caret = start;
		}
	}

	private final Workbench workbench = new Workbench();
	private final LabelsShown shown = new LabelsShown();
	private IFile file;
	private ITextEditor editor;
	private FollowedPlan<List<String>> followed;

	@BeforeEach
	void openPlan() throws Exception {
		workbench.watchLog();
		file = plan("跟随.plan", "森林覆盖率");
		editor = workbench.open(file);
		followed = new FollowedPlan<>(workbench.page(), FollowedPlanTest::labels, shown);
		workbench.page().activate(editor);
		workbench.await("nothing is shown", () -> shown.labels.equals(List.of("森林覆盖率")));
	}

	@AfterEach
	void closePlan() throws Exception {
		followed.stop();
		workbench.page().closeAllEditors(false);
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void isShownWhatIsTyped() throws Exception {
		IDocument document = Workbench.document(editor);
		document.replace(document.get().indexOf("森林覆盖率"), "森林覆盖率".length(), "湿地保护率");
		workbench.await("the old name is shown", () -> shown.labels.equals(List.of("湿地保护率")));
	}

	@Test
	void isToldWhereTheCaretIs() {
		editor.selectAndReveal(7, 0);
		workbench.await("the caret is not told", () -> shown.caret == 7);
	}

	@Test
	void goesOverToTheEditorThatIsActivatedAndBackWhenThatIsClosed() throws Exception {
		IFile other = plan("跟随二.plan", "人均预期寿命");
		ITextEditor second = workbench.open(other);
		workbench.await("the first plan is shown", () -> shown.labels.equals(List.of("人均预期寿命")));
		assertSame(second, followed.editor());

		workbench.close(second);
		workbench.await("the closed plan is shown", () -> shown.labels.equals(List.of("森林覆盖率")));
		other.delete(true, null);
	}

	@Test
	void showsNothingWhenTheLastEditorIsClosed() {
		workbench.page().closeAllEditors(false);
		assertNull(followed.editor());
		assertNull(shown.editors.getLast());
		assertEquals(List.of(), shown.labels);
	}

	@Test
	void isGivenNothingMoreWhenItHasStopped() throws Exception {
		followed.stop();
		IDocument document = Workbench.document(editor);
		document.replace(document.get().indexOf("森林覆盖率"), "森林覆盖率".length(), "湿地保护率");
		LabelsShown second = new LabelsShown();
		FollowedPlan<List<String>> other = new FollowedPlan<>(workbench.page(), FollowedPlanTest::labels, second);
		workbench.await("nobody is shown the change", () -> second.labels.equals(List.of("湿地保护率")));
		assertEquals(List.of("森林覆盖率"), shown.labels);
		other.stop();
	}

	private static List<String> labels(Plan plan) {
		return plan.indicators().stream().map(indicator -> indicator.getLabel()).toList();
	}

	private IFile plan(String name, String indicator) throws CoreException {
		IFile made = workbench.samples().getFile(name);
		String text = "规划：" + name.replace(".plan", "") + "\n\n专栏1：主要指标 {\n  指标 " + indicator + "  单位 %  基期 30.3  目标 32.4  约束性\n}\n";
		made.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		return made;
	}
}
