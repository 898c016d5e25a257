package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ui.grid.GridHandle;
import org.planwright.ui.indicators.IndicatorsView;

/** 指标表: the indicators of a plan as a spreadsheet, with real keys and the mouse. */
class IndicatorsViewTest {

	private static final String PLAN = """
			规划：石泉县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标
			// 以下数据由各部门核实
			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 经济发展
			    指标 1. 地区生产总值   单位 亿元   基期 186.4   目标 250   预期性
			  类别 绿色生态
			    指标 2. 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5  约束性
			    @ 方向 提高   牵头 县自然资源局
			    // 待市里下达
			    指标 3. 高标准农田面积  单位 万亩  基期 86  目标 116  预期性
			    指标 4. 城镇调查失业率  单位 %  基期 5.6  目标 5.5  预期性
			  注：数据为初步核算数。
			}
			""";
	private static final String NAME = "指标";
	private static final String TARGET = "2030年目标";
	private static final String REACHED = "Reached in 2027";
	private static final String BASE = "2025年实际";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private IFile file;
	private ITextEditor editor;
	private IDocument document;
	private GridHandle grid;

	@BeforeEach
	void openPlan() throws Exception {
		file = plans.write("指标表.plan", PLAN);
		editor = plans.open(file);
		document = plans.document();
		IndicatorsView view = (IndicatorsView) workbench.page().showView(IndicatorsView.ID);
		grid = view.handle();
		plans.await("no table", () -> grid.table().getItemCount() == 6);
		workbench.page().activate(view);
	}

	/** Types a value in the cell that has the keys and takes it. */
	private void enter(String text, int end) {
		hand.type(grid.table(), text.substring(0, 1));
		workbench.await("no field", () -> grid.editor() != null);
		if (text.length() > 1) {
			hand.type(grid.editor(), text.substring(1));
			workbench.await("not typed", () -> grid.editor().getText().equals(text));
		}
		hand.press(grid.editor(), 0, end);
	}

	private void undo() {
		workbench.page().activate(editor);
		hand.press(editor.getAdapter(Control.class), SWT.CTRL, 'z');
	}

	private void clipboard(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void showsWhatIsReachedAsSoonAsItIsWrittenBesideThePlan() throws Exception {
		IFile reached = plans.write("指标表.actuals", "监测：石泉县十五五纲要\n格式：1\n截至：2027年\n指标 森林覆盖率\n@ 实绩 2027年 45.2\n");
		workbench.await("what is reached is not shown", () -> grid.column(REACHED) >= 0 && "45.2".equals(grid.cell(3, REACHED)));
		reached.delete(true, null);
		workbench.await("it stays", () -> grid.column(REACHED) < 0);
	}

	@Test
	void saysWhatIsWrongInAMonitoringFileUntilItIsMended() throws Exception {
		plans.write("指标表.actuals", "监测：石泉县十五五纲要\n格式：1\n指标 森林复盖率\n@ 实绩 2027年 45.2\n指标 森林覆盖率\n@ 实绩 2027年 45.2\n");
		workbench.await("not said: " + grid.status(), () -> grid.status().contains("monitoring files: 1"));
		IFile mended = plans.write("指标表.actuals", "监测：石泉县十五五纲要\n格式：1\n指标 森林覆盖率\n@ 实绩 2027年 45.2\n");
		workbench.await("still said", () -> !grid.status().contains("monitoring"));
		mended.delete(true, null);
	}

	@Test
	void showsIndicatorsByCategoryAsTheyArePrinted() {
		assertEquals("▾ 经济发展 (1)", grid.table().getItem(0).getText());
		assertEquals("森林覆盖率", grid.cell(3, NAME));
		assertEquals("≥46.5", grid.cell(3, TARGET));
		assertTrue(grid.status().startsWith("4 indicators, 1 of them binding"), grid.status());
	}

	@Test
	void aTypedValueChangesTheTextAndNothingElse() {
		grid.go(3, TARGET);
		enter("47", SWT.CR);
		workbench.await("not changed", () -> document.get().contains("目标 47"));
		assertEquals(PLAN.replace("≥46.5", "47"), document.get());
		workbench.await("not shown", () -> "47".equals(grid.cell(3, TARGET)));
		assertEquals(4, grid.focusLine(), "Enter goes down");
		undo();
		workbench.await("not taken back", () -> document.get().equals(PLAN));
		workbench.await("not shown", () -> "≥46.5".equals(grid.cell(3, TARGET)));
	}

	@Test
	void tabGoesOnToTheNextCell() {
		grid.go(4, BASE);
		enter("88", SWT.TAB);
		workbench.await("not changed", () -> document.get().contains("基期 88"));
		workbench.await("no next cell", () -> grid.editor() == null && grid.focusColumn() == grid.column(TARGET));
		assertEquals(4, grid.focusLine());
		enter("118", SWT.CR);
		workbench.await("not changed", () -> document.get().contains("基期 88  目标 118"));
	}

	@Test
	void aWrongValueStaysInTheCellWithItsReason() {
		grid.go(3, TARGET);
		enter("a1b", SWT.CR);
		workbench.await("not refused", () -> !grid.refusal().isEmpty());
		assertTrue(grid.refusal().contains("a1b"), grid.refusal());
		assertEquals("a1b", grid.editor().getText());
		assertEquals(PLAN, document.get());
		grid.editor().setText("≥47.2");
		assertEquals("", grid.refusal());
		hand.press(grid.editor(), 0, SWT.CR);
		workbench.await("not taken", () -> document.get().equals(PLAN.replace("≥46.5", "≥47.2")));
	}

	@Test
	void f2EditsWhatIsThere() {
		grid.go(3, TARGET);
		hand.press(grid.table(), 0, SWT.F2);
		workbench.await("no field", () -> grid.editor() != null);
		assertEquals("≥46.5", grid.editor().getText());
		hand.press(grid.editor(), 0, SWT.ESC);
		workbench.await("still open", () -> grid.editor() == null);
	}

	@Test
	void arrowsMoveFromCellToCell() {
		grid.go(3, NAME);
		hand.press(grid.table(), 0, SWT.ARROW_RIGHT);
		workbench.await("not right", () -> grid.focusColumn() == grid.column("单位"));
		hand.press(grid.table(), 0, SWT.ARROW_DOWN);
		workbench.await("not down", () -> grid.focusLine() == 4);
		assertEquals(grid.column("单位"), grid.focusColumn());
	}

	@Test
	void aBlockIsPastedAsOneStep() {
		grid.go(3, BASE);
		clipboard("45.0\t≥47.0\r\n90\t120\r\n");
		hand.press(grid.table(), SWT.CTRL, 'v');
		workbench.await("not pasted", () -> document.get().contains("目标 120"));
		assertEquals(PLAN.replace("基期 44.4  目标 ≥46.5", "基期 45.0  目标 ≥47.0").replace("基期 86  目标 116", "基期 90  目标 120"), document.get());
		undo();
		workbench.await("not taken back at once", () -> document.get().equals(PLAN));
	}

	@Test
	void whatDoesNotFitIsNamedBeforeAnythingIsPasted() throws Exception {
		grid.go(4, TARGET);
		clipboard("120\n=SUM(A1)\n");
		String said = hand.answer("Paste Nothing", () -> {
			hand.press(grid.table(), SWT.CTRL, 'v');
			return null;
		});
		assertTrue(said.contains("=SUM(A1)") && said.contains("城镇调查失业率"), said);
		assertEquals(PLAN, document.get());
	}

	@Test
	void theRestIsPastedWhenAPersonSaysSo() throws Exception {
		grid.go(4, TARGET);
		clipboard("120\n=SUM(A1)\n7\n");
		String said = hand.answer("Paste the Other 1 Cells", () -> {
			hand.press(grid.table(), SWT.CTRL, 'v');
			return null;
		});
		assertTrue(said.contains("“7”"), said);
		workbench.await("not pasted", () -> document.get().equals(PLAN.replace("目标 116", "目标 120")));
	}

	@Test
	void aBlockIsCopiedForASpreadsheet() {
		grid.go(3, NAME);
		hand.press(grid.table(), SWT.SHIFT, SWT.ARROW_RIGHT);
		workbench.await("not extended", () -> grid.focusColumn() == 1);
		hand.press(grid.table(), SWT.SHIFT, SWT.ARROW_DOWN);
		workbench.await("not extended", () -> grid.table().getSelectionCount() == 2);
		hand.press(grid.table(), SWT.CTRL, 'c');
		workbench.await("not copied", () -> "森林覆盖率\t%\r\n高标准农田面积\t万亩\r\n".equals(clipboard()));
		assertTrue(grid.status().contains("4 cells selected"), grid.status());
		hand.press(grid.table(), SWT.SHIFT, SWT.ARROW_RIGHT);
		workbench.await("not counted", () -> grid.status().contains("6 cells selected"));
	}

	@Test
	void rowsAreFoundByPinyin() {
		hand.type(grid.filter(), "slfgl");
		workbench.await("not filtered", () -> grid.table().getItemCount() == 2);
		assertEquals("森林覆盖率", grid.cell(1, NAME));
		assertTrue(grid.status().contains("1 of 4"), grid.status());
	}

	@Test
	void aClickOnARowSelectsItInTheEditorAndTheOtherWayRound() {
		grid.table().setTopIndex(4);
		workbench.await("not scrolled", () -> grid.table().getClientArea().intersects(grid.table().getItem(4).getBounds(1)));
		Rectangle cell = grid.table().getItem(4).getBounds(grid.column(TARGET));
		click(4, cell.x + cell.width / 2, cell.y + cell.height / 2);
		workbench.await("not in the editor", () -> line() == 13);
		assertEquals(grid.column(TARGET), grid.focusColumn());
		workbench.page().activate(editor);
		editor.selectAndReveal(PLAN.indexOf("186.4"), 0);
		workbench.await("not in the table", () -> grid.focusLine() == 1);
	}

	private int line() {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine();
	}

	private void click(int line, int x, int y) {
		Event press = new Event();
		press.button = 1;
		press.x = x;
		press.y = y;
		grid.table().notifyListeners(SWT.MouseDown, press);
		grid.table().setSelection(line);
		Event select = new Event();
		select.item = grid.table().getItem(line);
		grid.table().notifyListeners(SWT.Selection, select);
	}

	@Test
	void aFindingIsShownAtItsCell() {
		int line = 5;
		workbench.await("no finding", () -> !Workbench.markers(file, "V05").isEmpty());
		workbench.await("not at the cell", () -> grid.tip(line, grid.column(TARGET)).contains("≤"));
		assertFalse(grid.tip(line, grid.column(BASE)).contains("≤"));
	}

	@Test
	void typingInTheEditorChangesTheTable() throws Exception {
		document.replace(document.get().indexOf("250"), 3, "260");
		workbench.await("not shown", () -> "260".equals(grid.cell(1, TARGET)));
		document.replace(document.get().indexOf("    指标 3."), 0, "    指标 9. 湿地保护率  单位 %  基期 50  目标 55  约束性\n");
		workbench.await("no new row", () -> grid.table().getItemCount() == 7);
	}

	@Test
	void aDamagedTableStillShowsWhatIsUnderstood() throws Exception {
		document.replace(document.get().indexOf("指标 3."), "指标 3. 高标准农田面积".length(), "指标");
		workbench.await("not shown", () -> grid.table().getItemCount() >= 5);
		assertNull(grid.editor());
	}

	@Test
	void theRowsOfAllPlansAreShownTogetherAndEditedWhereverTheyAre() throws Exception {
		IFile other = plans.write("指标表乙.plan", "规划：乙县十五五纲要\n专栏1：主要指标 {\n  指标 湿地保护率  单位 %  基期 50  目标 55  约束性\n}\n");
		grid.all().setSelection(true);
		grid.all().notifyListeners(SWT.Selection, new Event());
		grid.filter().setText("湿地保护率");
		workbench.await("no row of another plan", () -> grid.table().getItemCount() == 2 && "乙县十五五纲要".equals(grid.cell(1, "Plan")));
		grid.go(1, "Target");
		enter("56", SWT.CR);
		workbench.await("not saved", () -> text(other).contains("目标 56"));
		workbench.await("not shown", () -> "56".equals(grid.cell(1, "Target")));
		grid.filter().setText("");
		grid.all().setSelection(false);
		grid.all().notifyListeners(SWT.Selection, new Event());
		workbench.await("still all", () -> grid.table().getItemCount() == 6);
	}

	private static String text(IFile file) {
		try {
			return Files.readString(file.getLocation().toPath());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aPlanThatIsOpenBehindIsShownAndChangedAsItIsInItsEditor() throws Exception {
		IFile other = plans.write("指标表乙.plan", "规划：乙县十五五纲要\n专栏1：主要指标 {\n  指标 湿地保护率  单位 %  基期 50  目标 55  约束性\n}\n");
		ITextEditor behind = plans.open(other);
		IDocument unsaved = plans.document();
		workbench.page().activate(editor);
		grid.all().setSelection(true);
		grid.all().notifyListeners(SWT.Selection, new Event());
		grid.filter().setText("湿地保护率");
		workbench.await("no row of another plan", () -> grid.table().getItemCount() == 2 && "55".equals(grid.cell(1, "Target")));
		unsaved.replace(unsaved.get().indexOf("55"), 2, "57");
		workbench.await("what is typed is not shown", () -> "57".equals(grid.cell(1, "Target")));
		workbench.page().activate(workbench.page().findView(IndicatorsView.ID));
		grid.go(1, "Target");
		enter("58", SWT.CR);
		workbench.await("not changed", () -> unsaved.get().contains("目标 58"));
		workbench.await("not shown", () -> "58".equals(grid.cell(1, "Target")));
		assertTrue(behind.isDirty());
		assertTrue(text(other).contains("目标 55"), text(other));
		workbench.close(behind);
		workbench.await("what was given up is still shown", () -> "55".equals(grid.cell(1, "Target")));
		grid.filter().setText("");
		grid.all().setSelection(false);
		grid.all().notifyListeners(SWT.Selection, new Event());
		workbench.await("still all", () -> grid.table().getItemCount() == 6);
	}

	@Test
	void closingThePlanLeavesAHint() throws Exception {
		workbench.close(editor);
		workbench.await("still shown", () -> !grid.table().isVisible() || grid.table().getItemCount() != 6);
		plans.open(file);
		workbench.await("not shown again", () -> grid.table().isVisible() && grid.table().getItemCount() == 6);
	}
}
