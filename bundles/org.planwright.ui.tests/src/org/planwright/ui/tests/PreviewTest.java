package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ui.preview.PreviewView;

/** The plan as it is printed, beside the editor. */
class PreviewTest {

	private static final String TABLE = "\ufffc";
	private static final String PLAN = """
			规划：清溪县十五五纲要
			标题：清溪县国民经济和社会发展第十五个五年规划纲要

			第一章　发展目标
			森林覆盖率达到「森林覆盖率.目标」以上。
			@ 牵头 县林业和草原局

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""" + "\n城乡居民收入稳步增长。".repeat(200) + "\n最后一段。\n";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private ITextEditor editor;
	private IDocument document;
	private StyledText preview;

	@BeforeEach
	void openPlan() throws Exception {
		editor = plans.open("预览.plan", PLAN);
		document = plans.document();
		preview = workbench.page().showView(PreviewView.ID).getAdapter(StyledText.class);
		plans.await("no preview", () -> preview.getText().contains("最后一段"));
	}

	@Test
	void showsValuesAndTablesAndNotWhatIsNotPrinted() {
		assertTrue(preview.getText().startsWith("清溪县国民经济和社会发展第十五个五年规划纲要\n"), preview.getText(0, 60));
		assertTrue(preview.getText().contains("森林覆盖率达到32.4%以上。") || preview.getText().contains("森林覆盖率达到32.4以上。"), preview.getText(0, 100));
		assertTrue(preview.getText().contains(TABLE));
		assertFalse(preview.getText().contains("县林业和草原局"));
	}

	@Test
	void followsTheTyping() throws Exception {
		document.replace(document.get().indexOf("32.4"), 4, "33.8");
		workbench.await("the value stays", () -> preview.getText().contains("33.8"));

		document.replace(document.get().indexOf("第一章"), 0, "序言。\n\n");
		workbench.await("no new paragraph", () -> preview.getText().contains("序言。"));
		document.replace(document.get().indexOf("\n最后一段。"), "\n最后一段。".length(), "");
		workbench.await("the last paragraph stays", () -> !preview.getText().contains("最后一段"));
		assertTrue(preview.getText().endsWith("城乡居民收入稳步增长。"));
	}

	@Test
	void scrollsAlongWithTheEditor() {
		StyledText source = (StyledText) editor.getAdapter(Control.class);
		int before = preview.getTopPixel();
		source.setTopIndex(source.getLineCount() - 1);
		workbench.await("the preview stays where it is", () -> preview.getTopPixel() > before);
	}

	@Test
	void aClickLeadsToTheSource() {
		int offset = preview.getText().indexOf("森林覆盖率达到");
		preview.setSelection(offset);
		Point at = preview.getLocationAtOffset(offset);
		Event click = new Event();
		click.button = 1;
		click.x = at.x + 2;
		click.y = at.y + 2;
		preview.notifyListeners(SWT.MouseUp, click);
		ITextSelection selected = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertEquals(4, selected.getStartLine());
	}

	@Test
	void showsAnotherPlanWhenItsEditorIsActivated() throws Exception {
		ITextEditor second = plans.open("预览二.plan", "第一章　别的规划\n");
		workbench.await("the other plan is not shown", () -> preview.getText().contains("别的规划"));
		workbench.close(second);
		workbench.await("the first plan is not shown again", () -> preview.getText().contains("森林覆盖率"));
	}
}
