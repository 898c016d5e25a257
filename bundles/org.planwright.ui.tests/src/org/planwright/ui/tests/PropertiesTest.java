package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.properties.ElementProperties;
import org.planwright.ide.properties.Property;
import org.planwright.ui.figures.FiguresView;
import org.planwright.ui.indicators.IndicatorsView;
import org.planwright.ui.outline.OutlineView;
import org.planwright.ui.preview.PreviewView;
import org.planwright.ui.properties.PropertiesPage;
import org.planwright.ui.trace.TraceView;

/** What there is to say of the element at the caret, in the platform's view, with the keyboard. */
class PropertiesTest {

	private static final String PLAN = """
			规划：清泉县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　守护绿水青山
			坚持山水林田湖草沙一体化保护。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			}
			专栏2：生态工程 {
			  1. 北山国土绿化工程，完成营造林13.5万亩。
			  @ 支撑 森林覆盖率
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private ITextEditor editor;
	private PropertySheet view;

	@BeforeEach
	void openPlan() throws Exception {
		editor = plans.open("属性.plan", PLAN);
		plans.await("not active", () -> workbench.page().getActivePart() == editor);
		view = (PropertySheet) workbench.page().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
		caretAt("指标 森林覆盖率");
	}

	private void caretAt(String text) {
		editor.selectAndReveal(plans.text().indexOf(text) + 1, 0);
	}

	private ElementProperties shown() {
		return view.getCurrentPage() instanceof PropertiesPage page ? page.shown() : null;
	}

	private boolean shows(String name) {
		return shown() != null && shown().element().name().equals(name);
	}

	private Property property(Meaning meaning) {
		return shown() == null ? null : shown().sections().stream().flatMap(section -> section.properties().stream())
				.filter(each -> each.edit().equals(new Property.Edit.Field(ColumnMeaning.of(meaning)))).findFirst().orElse(null);
	}

	private Tree tree() {
		return (Tree) view.getCurrentPage().getControl();
	}

	private TreeItem item(String label) {
		for (TreeItem section : tree().getItems()) {
			for (TreeItem item : section.getItems()) {
				if (item.getText(0).equals(label)) {
					return item;
				}
			}
		}
		throw new AssertionError(label);
	}

	/** Begins to edit a property, as with Enter. */
	private void edit(String label) {
		TreeItem item = item(label);
		workbench.page().activate(view);
		tree().setFocus();
		tree().setSelection(item);
		Event enter = new Event();
		enter.item = item;
		tree().notifyListeners(SWT.DefaultSelection, enter);
	}

	private static <C extends Control> C find(Composite parent, Class<C> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible()) {
				return type.cast(child);
			}
			C found = child instanceof Composite composite ? find(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void openedFromAViewThatFollowsThePlanTheyAreThoseOfTheCaretToo() throws Exception {
		for (String id : List.of(TraceView.ID, FiguresView.ID, IndicatorsView.ID, PreviewView.ID)) {
			workbench.page().hideView(view);
			IViewPart from = workbench.page().showView(id);
			plans.await("not active: " + id, () -> workbench.page().getActivePart() == from);
			view = (PropertySheet) workbench.page().showView(IPageLayout.ID_PROP_SHEET);
			plans.await("nothing shown when opened from " + id, () -> shows("森林覆盖率"));
			workbench.page().hideView(from);
		}
	}

	@Test
	void theCaretSaysWhatIsShown() {
		workbench.await("not the indicator", () -> shows("森林覆盖率"));
		caretAt("1. 北山");
		workbench.await("not the project", () -> shows("北山国土绿化工程"));
		caretAt("第一章");
		workbench.await("not the chapter", () -> shows("守护绿水青山"));
	}

	@Test
	void aValueIsEnteredAndBecomesAChangeOfTheTextThatIsUndone() {
		workbench.await("not the indicator", () -> shows("森林覆盖率") && property(Meaning.TARGET) != null);
		edit(property(Meaning.TARGET).label());
		workbench.await("no cell to type in", () -> find(tree(), Text.class) != null);
		Text text = find(tree(), Text.class);
		assertEquals("46.5", text.getText());
		hand.press(text, SWT.CTRL, 'a');
		hand.type(text, "47.2\r");
		workbench.await("the text stays", () -> plans.text().contains("目标 47.2"));
		workbench.await("the old value is shown", () -> "47.2".equals(property(Meaning.TARGET).value()));

		workbench.page().activate(editor);
		editor.getAction("undo").run();
		workbench.await("not undone", () -> plans.text().equals(PLAN));
	}

	@Test
	void whatIsNoValueIsRefusedAndTheTextStays() {
		workbench.await("not the indicator", () -> shows("森林覆盖率") && property(Meaning.UNIT) != null);
		edit(property(Meaning.UNIT).label());
		workbench.await("no cell to type in", () -> find(tree(), Text.class) != null);
		Text text = find(tree(), Text.class);
		hand.press(text, SWT.CTRL, 'a');
		hand.type(text, "abcxyz\r");
		workbench.await("the cell stays open", () -> find(tree(), Text.class) == null);
		workbench.await("the refused value is shown", () -> property(Meaning.UNIT) != null && property(Meaning.UNIT).value().equals("%"));
		assertEquals(PLAN, plans.text());
	}

	@Test
	void whatSupportsAnIndicatorLeadsThere() {
		workbench.await("not the indicator", () -> shows("森林覆盖率"));
		Property project = shown().sections().stream().flatMap(section -> section.properties().stream()).filter(each -> each.value().equals("北山国土绿化工程")).findFirst().orElseThrow();
		edit(project.label());
		workbench.await("no button", () -> find(tree(), Button.class) != null);
		find(tree(), Button.class).notifyListeners(SWT.Selection, new Event());
		workbench.await("not there", () -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().startsWith("1. 北山国土绿化工程"));
	}

	@Test
	void theOutlineShowsTheSameElement() throws Exception {
		workbench.await("not the indicator", () -> shows("森林覆盖率"));
		workbench.page().activate(workbench.page().showView(OutlineView.ID));
		workbench.await("the view is empty beside the outline", () -> shows("森林覆盖率"));
		assertTrue(view.getCurrentPage() instanceof PropertiesPage);
	}
}
