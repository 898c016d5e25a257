package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.occurrences.OccurrenceMarks;
import org.planwright.ui.outline.OutlineView;

/** Finding one's way in an open plan: outline, quick outline, trail, folding, occurrences and brackets, driven by keys and mouse. */
class ReadingAidsTest {

	private static final String PLAN = """
			规划：清源县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　守护绿水青山
			第一节　主要目标
			到2030年，森林覆盖率提高到41%「=森林覆盖率.目标」。
			专栏1：主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥41.0  约束性
			  指标 地表水优良比例  单位 %  基期 90  目标 92
			}
			第二章　建设重点工程
			专栏2：生态工程 {
			  1. 退耕还林工程（一期），规模12万亩。
			  @ 规模 12万亩  支撑 森林覆盖率
			}
			""";

	private final Workbench workbench = new Workbench();
	private IFile file;
	private PlanEditor editor;
	private IDocument document;
	private ProjectionViewer viewer;

	@BeforeEach
	void openPlan() throws Exception {
		workbench.watchLog();
		file = workbench.samples().getFile("导航.plan");
		file.create(PLAN.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.page().showView(OutlineView.ID);
		editor = (PlanEditor) workbench.open(file);
		document = Workbench.document(editor);
		viewer = (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
		workbench.await("no outline", () -> !editor.outline().snapshot().roots().isEmpty());
	}

	@AfterEach
	void closePlan() throws Exception {
		workbench.close(editor);
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void theOutlineShowsThePlanAndLeadsTheEditor() {
		Tree tree = find((Composite) pageControl(), Tree.class);
		workbench.await("no tree", () -> tree.getItemCount() == 3);
		assertEquals("第一章　守护绿水青山", tree.getItem(1).getText().replaceFirst(" \\(.*", ""));
		workbench.await("the missing attribute is not counted", () -> tree.getItem(1).getText().endsWith(")"));

		tree.setFocus();
		workbench.await("no focus", tree::isFocusControl);
		tree.setSelection(tree.getItem(2));
		tree.notifyListeners(SWT.Selection, event(tree.getItem(2)));
		workbench.await("the editor does not follow", () -> selection().getOffset() == PLAN.indexOf("第二章"));
	}

	@Test
	void theOutlineFollowsTheCaretAndKeepsUpWithTyping() throws Exception {
		Tree tree = find((Composite) pageControl(), Tree.class);
		viewer.getTextWidget().setFocus();
		editor.selectAndReveal(PLAN.indexOf("森林覆盖率  单位"), 0);
		workbench.await("the outline does not follow", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("森林覆盖率"));

		document.replace(PLAN.indexOf("  指标 地表水"), 0, "  指标 湿地保护率  单位 %  目标 55  预期性\n");
		workbench.await("the outline is old", () -> texts(tree.getItems()).stream().anyMatch(text -> text.startsWith("湿地保护率")));
		assertTrue(tree.getSelection()[0].getText().startsWith("森林覆盖率"));
	}

	@Test
	void theOutlineIsNarrowedByPinyin() {
		Composite page = (Composite) pageControl();
		Tree tree = find(page, Tree.class);
		Text filter = find(page, Text.class);
		filter.setText("tghl");
		workbench.await("not narrowed", () -> texts(tree.getItems()).size() == 3);
		assertTrue(texts(tree.getItems()).get(2).startsWith("1. 退耕还林工程"), texts(tree.getItems()).toString());
		filter.setText("");
		workbench.await("not widened", () -> tree.getItemCount() == 3);
	}

	@Test
	void theQuickOutlineGoesToWhatIsTyped() {
		StyledText widget = viewer.getTextWidget();
		widget.setFocus();
		workbench.await("no focus", widget::isFocusControl);
		Keyboard.press(SWT.CTRL, 'o');
		Shell[] popup = new Shell[1];
		workbench.await("no quick outline", () -> (popup[0] = popup()) != null && find(popup[0], Text.class).isFocusControl());
		for (char key : "dbs".toCharArray()) {
			Keyboard.press(0, key);
		}
		Tree tree = find(popup[0], Tree.class);
		workbench.await("not narrowed", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("地表水优良比例"));
		Keyboard.press(0, SWT.CR);
		workbench.await("not gone there", () -> selection().getText().equals("地表水优良比例"));
		assertTrue(popup[0].isDisposed());
	}

	@Test
	void theTrailSaysWhereTheCaretIs() {
		ToolBar trail = trail();
		editor.selectAndReveal(PLAN.indexOf("1. 退耕"), 0);
		workbench.await("no trail", () -> List.of("第二章　建设重点工程", "专栏2 生态工程", "1. 退耕还林工程（一期）").equals(items(trail)));
		ToolItem chapter = trail.getItem(0);
		chapter.notifyListeners(SWT.Selection, new Event());
		workbench.await("not gone there", () -> selection().getOffset() == PLAN.indexOf("第二章"));
		workbench.await("the trail is old", () -> items(trail).size() == 1);
	}

	@Test
	void aSectionIsFoldedAndItsColoursComeBack() throws Exception {
		StyledText widget = viewer.getTextWidget();
		int title = PLAN.indexOf("专栏1");
		workbench.await("not coloured", () -> isBold(widget, title));
		workbench.await("nothing to fold", () -> viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
		int lines = widget.getLineCount();

		execute("org.eclipse.ui.edit.text.folding.collapse_all");
		workbench.await("not folded", () -> widget.getLineCount() < lines);
		assertTrue(!widget.getText().contains("专栏1"));
		execute("org.eclipse.ui.edit.text.folding.expand_all");
		workbench.await("not unfolded", () -> widget.getLineCount() == lines);
		workbench.await("colours are gone", () -> isBold(widget, title));
	}

	@Test
	void goingToAPlaceUnfoldsIt() throws Exception {
		workbench.await("nothing to fold", () -> viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
		execute("org.eclipse.ui.edit.text.folding.collapse_all");
		workbench.await("not folded", () -> !viewer.getTextWidget().getText().contains("退耕还林工程"));
		editor.selectAndReveal(PLAN.indexOf("退耕还林工程"), 0);
		workbench.await("not unfolded", () -> viewer.getTextWidget().getText().contains("退耕还林工程"));
	}

	@Test
	void allPlacesThatNameTheIndicatorAtTheCaretAreMarked() throws Exception {
		editor.selectAndReveal(PLAN.indexOf("支撑 森林") + 4, 0);
		workbench.await("not marked", () -> marks(OccurrenceMarks.MENTION) == 2 && marks(OccurrenceMarks.DEFINITION) == 1);
		editor.selectAndReveal(PLAN.indexOf("到2030年"), 0);
		workbench.await("marked still", () -> marks(OccurrenceMarks.MENTION) == 0 && marks(OccurrenceMarks.DEFINITION) == 0);
		execute("org.planwright.ui.occurrences.mark");
		try {
			editor.selectAndReveal(PLAN.indexOf("支撑 森林") + 4, 0);
			workbench.await("the caret did not move", () -> selection().getOffset() == PLAN.indexOf("支撑 森林") + 4);
			assertEquals(0, marks(OccurrenceMarks.MENTION));
		} finally {
			execute("org.planwright.ui.occurrences.mark");
		}
		workbench.await("not marked again", () -> marks(OccurrenceMarks.MENTION) == 2);
	}

	@Test
	void whatFollowsFromBaseAndTargetStandsBehindIndicators() throws Exception {
		workbench.await("nothing is shown", () -> minings() == 2);
		document.replace(PLAN.indexOf("  目标 92"), "  目标 92".length(), "");
		workbench.await("what does not follow any more is shown", () -> minings() == 1);
		execute("org.planwright.ui.lens.show");
		try {
			workbench.await("shown still", () -> minings() == 0);
		} finally {
			execute("org.planwright.ui.lens.show");
		}
		workbench.await("not shown again", () -> minings() == 1);
	}

	private long minings() {
		int count = 0;
		for (Iterator<Annotation> annotations = ((ISourceViewer) viewer).getAnnotationModel().getAnnotationIterator(); annotations.hasNext();) {
			count += annotations.next() instanceof AbstractInlinedAnnotation ? 1 : 0;
		}
		return count;
	}

	@Test
	void aBracketLeadsToItsOther() throws Exception {
		editor.selectAndReveal(PLAN.indexOf("（一期") + 1, 0);
		execute("org.planwright.ui.occurrences.bracket");
		assertEquals(PLAN.indexOf("），规模") + 1, selection().getOffset());
		editor.selectAndReveal(PLAN.indexOf("」。"), 0);
		execute("org.planwright.ui.occurrences.bracket");
		assertEquals(PLAN.indexOf("「="), selection().getOffset());
	}

	private Control pageControl() {
		ContentOutline view = (ContentOutline) workbench.page().findView(OutlineView.ID);
		workbench.page().activate(editor);
		Control control = view.getCurrentPage().getControl();
		workbench.await("the outline is not shown", control::isVisible);
		return control;
	}

	private void execute(String command) throws Exception {
		workbench.page().activate(editor);
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
	}

	private ITextSelection selection() {
		return (ITextSelection) editor.getSelectionProvider().getSelection();
	}

	private long marks(String type) {
		int count = 0;
		for (Iterator<Annotation> annotations = ((ISourceViewer) viewer).getAnnotationModel().getAnnotationIterator(); annotations.hasNext();) {
			count += type.equals(annotations.next().getType()) ? 1 : 0;
		}
		return count;
	}

	private ToolBar trail() {
		Composite whole = viewer.getTextWidget().getParent();
		ToolBar trail = null;
		while (trail == null) {
			whole = whole.getParent();
			trail = find(whole, ToolBar.class);
		}
		return trail;
	}

	private static List<String> items(ToolBar bar) {
		List<String> texts = new ArrayList<>();
		for (ToolItem item : bar.getItems()) {
			texts.add(item.getText());
		}
		return texts;
	}

	private static boolean isBold(StyledText widget, int offset) {
		StyleRange style = widget.getCharCount() > offset ? widget.getStyleRangeAtOffset(offset) : null;
		return style != null && style.fontStyle == SWT.BOLD;
	}

	private Shell popup() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && shell.getParent() == workbench.page().getWorkbenchWindow().getShell() && find(shell, Tree.class) != null) {
				return shell;
			}
		}
		return null;
	}

	private static List<String> texts(TreeItem[] items) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : items) {
			texts.add(item.getText());
			if (item.getExpanded()) {
				texts.addAll(texts(item.getItems()));
			}
		}
		return texts;
	}

	private static <C extends Control> C find(Composite parent, Class<C> kind) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				return kind.cast(child);
			}
			C found = child instanceof Composite inner ? find(inner, kind) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static Event event(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}
}
