package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ui.search.ReferencesView;
import org.planwright.ui.search.SupportView;

/** From names to what they stand for and back, over two plans, driven by keys and mouse. */
class NameSearchTest {

	private static final String COUNTY = """
			规划：清源县十五五纲要

			第一章　主要目标
			森林覆盖率达到41%「=森林覆盖率.目标」。
			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥41.0  约束性
			}
			专栏2：生态工程 {
			  1. 封山育林工程，规模12万亩。
			  @ 规模 12万亩  支撑 森林覆盖率
			}
			""";
	private static final String SPECIAL = """
			规划：清源县林业规划
			上位规划：清源县十五五纲要

			第一章　主要任务
			与县纲要「清源县十五五纲要/森林覆盖率.目标」一致。
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private IFile county;
	private IFile special;

	@BeforeEach
	void writePlans() throws Exception {
		county = plans.write("清源县纲要.plan", COUNTY);
		special = plans.write("清源县林业.plan", SPECIAL);
	}

	@Test
	void f3LeadsFromANameToItsDefinitionInAnotherPlan() throws Exception {
		open(special, SPECIAL.indexOf("森林"));
		Keyboard.press(0, SWT.F3);
		workbench.await("not opened", () -> active() != null && active().getEditorInput().getName().equals(county.getName()));
		workbench.await("not selected", () -> selection().getOffset() == COUNTY.indexOf("森林覆盖率  单位"));
		assertEquals("森林覆盖率", selection().getText());
	}

	@Test
	void aClickWithCtrlLeadsToTheDefinition() throws Exception {
		ITextEditor editor = open(county, 0);
		StyledText widget = widget(editor);
		int target = COUNTY.indexOf("支撑 森林") + 4;
		workbench.await("not shown", () -> widget.getLocationAtOffset(target).y > 0 && widget.getLocationAtOffset(target).y < widget.getClientArea().height);
		Point at = widget.getLocationAtOffset(target);
		int y = at.y + widget.getLineHeight() / 2;
		workbench.await("the pointer is elsewhere", () -> {
			Display.getCurrent().setCursorLocation(widget.toDisplay(at.x + 4, y));
			return JFaceTextUtil.getOffsetForCursorLocation((ITextViewer) editor.getAdapter(ITextOperationTarget.class)) == target;
		});
		mouse(widget, SWT.MouseMove, at.x + 4, y);
		mouse(widget, SWT.MouseDown, at.x + 4, y);
		mouse(widget, SWT.MouseUp, at.x + 4, y);
		workbench.await("not gone there", () -> selection().getOffset() == COUNTY.indexOf("森林覆盖率  单位"));
	}

	@Test
	void referencesAreListedByPlanAndOpened() throws Exception {
		open(county, COUNTY.indexOf("森林覆盖率  单位") + 2);
		Keyboard.press(SWT.CTRL | SWT.SHIFT, 'g');
		workbench.await("no view", () -> workbench.page().findView(ReferencesView.ID) != null);
		Tree tree = tree(ReferencesView.ID);
		workbench.await("nothing found", () -> tree.getItemCount() == 2);
		assertEquals(List.of("清源县纲要 (2)", "4  森林覆盖率达到41%「=森林覆盖率.目标」。", "10  @ 规模 12万亩  支撑 森林覆盖率", "清源县林业 (1)", "5  与县纲要「清源县十五五纲要/森林覆盖率.目标」一致。"),
				texts(tree.getItems()));

		tree.setSelection(tree.getItem(1).getItem(0));
		tree.notifyListeners(SWT.DefaultSelection, new Event());
		workbench.await("not opened", () -> active() != null && active().getEditorInput().getName().equals(special.getName()));
		assertEquals("清源县十五五纲要/森林覆盖率", selection().getText());
	}

	@Test
	void aNameOfAnyPlanIsOpenedByPinyin() throws Exception {
		open(special, 0);
		Keyboard.press(SWT.CTRL | SWT.SHIFT, 't');
		Shell[] popup = new Shell[1];
		workbench.await("no list", () -> (popup[0] = popup()) != null && find(popup[0], Text.class).isFocusControl());
		for (char key : "fsylgc".toCharArray()) {
			Keyboard.press(0, key);
		}
		Table list = find(popup[0], Table.class);
		workbench.await("not found", () -> list.getItemCount() == 1 && list.getItem(0).getText().startsWith("封山育林工程"));
		Keyboard.press(0, SWT.CR);
		workbench.await("not opened", () -> active() != null && active().getEditorInput().getName().equals(county.getName()));
		assertEquals("封山育林工程", selection().getText());
	}

	@Test
	void f4ShowsWhatSupportsAGoal() throws Exception {
		open(county, COUNTY.indexOf("森林覆盖率达到"));
		Keyboard.press(0, SWT.F4);
		workbench.await("no view", () -> workbench.page().findView(SupportView.ID) != null);
		Tree tree = tree(SupportView.ID);
		workbench.await("no goal", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1 && tree.getItem(0).getItem(0).getText().startsWith("森林覆盖率  "));
		TreeItem indicator = tree.getItem(0).getItem(0);
		workbench.await("no project below the indicator", () -> indicator.getItemCount() == 1);
		assertTrue(tree.getItem(0).getText().startsWith("森林覆盖率达到41%"), tree.getItem(0).getText());
	}

	private ITextEditor open(IFile file, int offset) throws Exception {
		ITextEditor editor = workbench.open(file);
		workbench.page().activate(editor);
		editor.selectAndReveal(offset, 0);
		StyledText widget = widget(editor);
		widget.forceFocus();
		workbench.await("no focus", widget::isFocusControl);
		return editor;
	}

	private static StyledText widget(ITextEditor editor) {
		return ((ISourceViewer) editor.getAdapter(ITextOperationTarget.class)).getTextWidget();
	}

	private ITextEditor active() {
		return workbench.page().getActiveEditor() instanceof ITextEditor editor ? editor : null;
	}

	private ITextSelection selection() {
		return (ITextSelection) active().getSelectionProvider().getSelection();
	}

	private Tree tree(String view) {
		IViewPart part = workbench.page().findView(view);
		return ((TreeViewer) part.getSite().getSelectionProvider()).getTree();
	}

	private Shell popup() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && shell.getParent() == workbench.page().getWorkbenchWindow().getShell() && find(shell, Table.class) != null) {
				return shell;
			}
		}
		return null;
	}

	private static List<String> texts(TreeItem[] items) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : items) {
			texts.add(item.getText());
			texts.addAll(texts(item.getItems()));
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

	/** With Ctrl held down, which a mouse event that is posted to the display would not know of. */
	private static void mouse(StyledText widget, int type, int x, int y) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = event.button;
		event.stateMask = SWT.MOD1;
		widget.notifyListeners(type, event);
	}
}
