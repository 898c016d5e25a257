package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ui.hover.PlanTextHover;

/** Content assist and hover of the plan editor, driven by keys. */
class CompletionAssistTest {

	private static final String PLAN = """
			规划：清源县十五五纲要

			第一章　守护绿水青山
			到2030年，森林覆盖率提高到41%。
			指标表：主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥41.0  约束性
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private ITextEditor editor;
	private IDocument document;
	private ISourceViewer viewer;

	@BeforeEach
	void openPlan() throws Exception {
		editor = plans.open("补全.plan", PLAN);
		document = plans.document();
		viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	@Test
	void aNameIsFoundByItsInitialsAndItsValueByItsFacet() throws Exception {
		int at = PLAN.indexOf("。\n指标表");
		document.replace(at, 0, "「=");
		viewer.getTextWidget().setCaretOffset(at + 2);
		viewer.getTextWidget().forceFocus();
		type("slf");
		workbench.await("not typed", () -> document.get().contains("「=slf"));

		propose();
		Table list = list();
		assertTrue(list.getItem(0).getText().startsWith("森林覆盖率"), list.getItem(0).getText());
		choose(list);
		workbench.await("not inserted: " + document.get(), () -> document.get().contains("41%「=森林覆盖率.。"));

		// the facets are offered without being asked for
		Table facets = list();
		while (!facets.getItem(facets.getSelectionIndex()).getText().startsWith("目标")) {
			facets.setSelection(facets.getSelectionIndex() + 1);
		}
		choose(facets);
		workbench.await("not inserted: " + document.get(), () -> document.get().contains("41%「=森林覆盖率.目标」。"));
	}

	@Test
	void withinANameItIsNotWrittenTwiceAndTheCaretStandsBehindIt() throws Exception {
		int at = PLAN.indexOf("覆盖率提高");
		viewer.getTextWidget().setCaretOffset(at);
		viewer.getTextWidget().forceFocus();
		propose();
		choose(list());
		workbench.await("not chosen: " + document.get(), () -> viewer.getTextWidget().getCaretOffset() == at + "覆盖率".length());
		assertEquals(PLAN, document.get());
	}

	@Test
	void keysAndValuesAreOfferedWhereTheyHaveToFollow() throws Exception {
		int at = PLAN.indexOf("指标表");
		document.replace(at, 0, "\n");
		viewer.getTextWidget().setCaretOffset(at);
		viewer.getTextWidget().forceFocus();
		type("@ ");
		Table keys = list();
		while (!keys.getItem(keys.getSelectionIndex()).getText().startsWith("支撑")) {
			keys.setSelection(keys.getSelectionIndex() + 1);
		}
		choose(keys);
		workbench.await("not inserted: " + document.get(), () -> document.get().contains("\n@ 支撑 \n指标表"));
		Table names = list();
		assertTrue(names.getItem(0).getText().startsWith("森林覆盖率"), names.getItem(0).getText());
		choose(names);
		workbench.await("not inserted: " + document.get(), () -> document.get().contains("\n@ 支撑 森林覆盖率\n指标表"));
	}

	@Test
	void theHoverTellsOfTheElementBelowThePointer() {
		PlanTextHover hover = new PlanTextHover(viewer);
		CompletableFuture<String> text = CompletableFuture
				.supplyAsync(() -> hover.getHoverInfo(viewer, new Region(PLAN.indexOf("指标 森林") + "指标 ".length(), 0)));
		workbench.await("no answer", text::isDone);
		assertTrue(text.join().contains("<b>森林覆盖率</b>") && text.join().contains("<b>≥41.0</b>"), text.join());
	}

	private void propose() {
		((ITextOperationTarget) viewer).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
	}

	/** The list that pops up, with something in it that is no placeholder. */
	private Table list() {
		Table[] found = new Table[1];
		workbench.await("no proposals", () -> {
			found[0] = null;
			for (Shell shell : Display.getCurrent().getShells()) {
				if (shell.isVisible() && shell != viewer.getTextWidget().getShell()) {
					for (Control child : shell.getChildren()) {
						found[0] = child instanceof Table table && table.getItemCount() > 0 ? table : found[0];
					}
				}
			}
			return found[0] != null && found[0].getSelectionIndex() == 0 && !found[0].getItem(0).getText().isEmpty() && found[0].getItem(0).getData() instanceof ICompletionProposal proposal
					&& !proposal.getDisplayString().contains("...");
		});
		return found[0];
	}

	/** As by a double click on the selected row. */
	private static void choose(Table list) {
		list.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private void type(String keys) {
		StyledText widget = viewer.getTextWidget();
		workbench.await("no focus", widget::isFocusControl);
		for (char key : keys.toCharArray()) {
			Keyboard.press(0, key);
		}
	}
}
