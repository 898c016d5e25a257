package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planwright.app.DraftingPerspective;
import org.planwright.app.SampleProject;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.problems.ProblemsView;

/** What a person meets who starts the workbench for the first time. */
class FirstLightTest {

	private static final String NO_ATTRIBUTE = "A05";
	private static final String INDICATOR = "指标 12. ";
	private static final String ATTRIBUTE = "  约束性";
	private static final String PLAN = """
			规划：清溪县十五五纲要
			地区：清溪县  县级
			规划期：2026—2030年  基期 2025年

			第一章　发展目标

			专栏1：“十五五”时期主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""";
	private static final int INDICATOR_LINE = 9;

	private static Workbench workbench;
	private static ITextEditor editor;
	private static IFile countyPlan;

	@BeforeAll
	static void waitForTheSamples() throws Exception {
		workbench = new Workbench();
		workbench.watchLog();
		countyPlan = workbench.samples().getFile(SampleProject.FIRST_FILE);
		editor = workbench.firstEditor();
	}

	@AfterAll
	static void nothingWasLogged() {
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void theCountyPlanIsOpenInTheDraftingPerspective() {
		assertEquals(DraftingPerspective.ID, workbench.page().getPerspective().getId());
		assertNotNull(workbench.page().findView(DraftingPerspective.EXPLORER));
		assertNotNull(workbench.page().findView(ProblemsView.ID));
		assertEquals(PlanEditor.ID, editor.getSite().getId());
		assertEquals(countyPlan, editor.getEditorInput().getAdapter(IResource.class));
	}

	@Test
	void removingAnAttributeShowsAProblemAndPuttingItBackTakesItAway() throws Exception {
		IDocument document = Workbench.document(editor);
		int indicator = document.get().indexOf(INDICATOR);
		int attribute = document.get().indexOf(ATTRIBUTE, indicator);
		int line = document.getLineOfOffset(attribute) + 1;
		assertFalse(hasProblem(countyPlan, line));

		document.replace(attribute, ATTRIBUTE.length(), "");
		workbench.await("no problem in line " + line, () -> hasProblem(countyPlan, line));
		workbench.await("no annotation in the editor", () -> hasErrorAnnotation(line));
		StyledText widget = (StyledText) editor.getAdapter(Control.class);
		workbench.await("nothing is underlined", () -> isUnderlined(widget, document, line));

		document.replace(attribute, 0, ATTRIBUTE);
		workbench.await("the problem stays", () -> !hasProblem(countyPlan, line));
		editor.doRevertToSaved();
	}

	@Test
	void aProblemMovesWithItsLineWhileSomebodyTypesAbove() throws Exception {
		IFile file = create("移动.plan", PLAN.replace(ATTRIBUTE, ""));
		ITextEditor moved = workbench.open(file);
		workbench.await("no problem", () -> hasProblem(file, INDICATOR_LINE));

		Workbench.document(moved).replace(Workbench.document(moved).get().indexOf("第一章"), 0, "// 注释\n\n");
		workbench.await("the problem stays in its old line", () -> hasProblem(file, INDICATOR_LINE + 2) && !hasProblem(file, INDICATOR_LINE));

		workbench.close(moved);
		workbench.await("closing without saving does not bring the file's own problems back", () -> hasProblem(file, INDICATOR_LINE));
		file.delete(true, null);
	}

	@Test
	void aFileThatNobodyOpenedIsCheckedWhenItComesAndWhenItChanges() throws Exception {
		IFile file = create("未打开.plan", PLAN.replace(ATTRIBUTE, ""));
		workbench.await("no problem", () -> hasProblem(file, INDICATOR_LINE));

		file.setContents(PLAN.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.await("the problem stays", () -> Workbench.markers(file, NO_ATTRIBUTE).isEmpty());
		file.delete(true, null);
	}

	@Test
	void linesAreColouredByTheirKind() {
		StyledText widget = (StyledText) editor.getAdapter(Control.class);
		String text = Workbench.document(editor).get();
		int chapter = text.indexOf("第一章");
		workbench.await("no colours", () -> styleAt(widget, chapter) != null);

		assertEquals(SWT.BOLD, styleAt(widget, chapter).fontStyle);
		assertEquals(colour("heading"), styleAt(widget, chapter).foreground.getRGB());
		assertEquals(colour("key"), styleAt(widget, text.indexOf(INDICATOR)).foreground.getRGB());
		assertEquals(colour("comment"), styleAt(widget, text.indexOf("//")).foreground.getRGB());
		assertNull(styleAt(widget, text.indexOf("本纲要依据")), "prose has a colour");
	}

	@Test
	void aLineThatBecomesAHeadingIsColouredAsOne() throws Exception {
		IFile file = create("着色.plan", PLAN.replace("第一章", "\\第一章"));
		ITextEditor coloured = workbench.open(file);
		StyledText widget = (StyledText) coloured.getAdapter(Control.class);
		IDocument document = Workbench.document(coloured);
		int chapter = document.get().indexOf("\\第一章");
		workbench.await("no colours", () -> styleAt(widget, 0) != null);
		assertNull(styleAt(widget, chapter + 2));

		document.replace(chapter, 1, "");
		workbench.await("the heading has no colour", () -> styleAt(widget, chapter) != null && styleAt(widget, chapter).fontStyle == SWT.BOLD);
		workbench.close(coloured);
		file.delete(true, null);
	}

	@Test
	void longLinesAreWrapped() {
		assertTrue(((StyledText) editor.getAdapter(Control.class)).getWordWrap());
	}

	private static IFile create(String name, String text) throws Exception {
		IFile file = workbench.samples().getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		return file;
	}

	private static boolean hasProblem(IFile file, int line) {
		return Workbench.markers(file, NO_ATTRIBUTE).stream()
				.anyMatch(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == line && marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR);
	}

	private static boolean isUnderlined(StyledText widget, IDocument document, int line) {
		try {
			for (StyleRange style : widget.getStyleRanges(document.getLineOffset(line - 1), document.getLineLength(line - 1))) {
				if (style.underline) {
					return true;
				}
			}
			return false;
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private static boolean hasErrorAnnotation(int line) {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		for (var annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			Annotation annotation = annotations.next();
			if (annotation instanceof MarkerAnnotation shown && shown.getMarker().getAttribute(IMarker.LINE_NUMBER, 0) == line
					&& shown.getType().equals("org.eclipse.ui.workbench.texteditor.error")) {
				return true;
			}
		}
		return false;
	}

	private static StyleRange styleAt(StyledText widget, int offset) {
		StyleRange style = widget.getStyleRangeAtOffset(offset);
		return style == null || style.foreground == null ? null : style;
	}

	private static Object colour(String kind) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB("org.planwright.ui.colour." + kind);
	}
}
