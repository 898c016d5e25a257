package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ui.grid.GridHandle;
import org.planwright.ui.projects.ProjectsView;

/** 项目库: the projects of a plan as a spreadsheet, with real keys. */
class ProjectsViewTest {

	private static final String PLAN = """
			规划：石泉县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　重大项目
			专栏1：水利项目 {
			  1. 石渡灌区改造工程，改造渠道118公里。
			  @ 规模 渠道 118公里  牵头 县水利局  建设期 2026—2029年
			  @ 投资 24000万元 来源 中央 20000万元、县级 4000万元
			  // 初步设计未批
			  2. 岱河防洪治理工程，治理河长15.5公里。
			  3. 龙湫水库除险加固工程。
			  @ 投资 6000万元
			}

			专栏2：交通项目 {
			  1. 农村公路项目，改建公路280公里。
			  @ 规模 280公里  牵头 县交通运输局
			}
			""";
	private static final String LEAD = "Lead";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private ITextEditor editor;
	private IDocument document;
	private GridHandle grid;

	@BeforeEach
	void openPlan() throws Exception {
		editor = plans.open("项目库.plan", PLAN);
		document = plans.document();
		ProjectsView view = (ProjectsView) workbench.page().showView(ProjectsView.ID);
		grid = view.handle();
		plans.await("no table", () -> grid.table().getItemCount() == 6);
		workbench.page().activate(view);
	}

	@Test
	void showsProjectsByBoxWithWhatTheyComeToAndWhatIsMissing() {
		assertEquals("▾ 专栏1 水利项目 (3), 1 without an investment", grid.table().getItem(0).getText());
		assertEquals("missing", grid.cell(2, LEAD));
		assertEquals("24000万元", grid.cell(1, "Investment"));
		assertTrue(grid.status().startsWith("4 projects, 4 of them incomplete"), grid.status());
		assertTrue(grid.status().contains("3亿元"), grid.status());
	}

	@Test
	void oneValueIsSetForAllSelectedRowsAsOneStep() {
		grid.go(2, LEAD);
		hand.press(grid.table(), SWT.SHIFT, SWT.ARROW_DOWN);
		workbench.await("not selected", () -> grid.table().getSelectionCount() == 2);
		hand.press(grid.table(), 0, SWT.F2);
		workbench.await("no field", () -> grid.editor() != null);
		grid.editor().setText("县水利局");
		hand.press(grid.editor(), SWT.CTRL, SWT.CR);
		workbench.await("not set", () -> document.get().contains("@ 投资 6000万元  牵头 县水利局"));
		assertEquals(PLAN.replace("治理河长15.5公里。\n", "治理河长15.5公里。\n  @ 牵头 县水利局\n").replace("@ 投资 6000万元", "@ 投资 6000万元  牵头 县水利局"), document.get());
		workbench.await("not shown", () -> "县水利局".equals(grid.cell(2, LEAD)) && "县水利局".equals(grid.cell(3, LEAD)));
		workbench.page().activate(editor);
		hand.press(editor.getAdapter(Control.class), SWT.CTRL, 'z');
		workbench.await("not taken back at once", () -> document.get().equals(PLAN));
	}

	@Test
	void departmentsOfThePlanAreProposedByTheirPinyin() {
		grid.go(2, LEAD);
		hand.press(grid.table(), 0, SWT.F2);
		workbench.await("no field", () -> grid.editor() != null);
		grid.editor().setText("jt");
		assertEquals(List.of("县交通运输局"), grid.proposals());
		grid.editor().setText("县水利局、sl");
		assertEquals(List.of(), grid.proposals(), "is named already");
		grid.editor().setText("");
		hand.press(grid.editor(), 0, SWT.CR);
		workbench.await("still open", () -> grid.editor() == null);
		assertEquals(PLAN, document.get());
	}

	@Test
	void clearedCellsSayNothingAnyMore() {
		grid.go(1, LEAD);
		hand.press(grid.table(), 0, SWT.DEL);
		workbench.await("not cleared", () -> !document.get().contains("渠道 118公里  牵头"));
		assertEquals(PLAN.replace("  牵头 县水利局", ""), document.get());
		workbench.await("not shown", () -> "missing".equals(grid.cell(1, LEAD)));
	}

	@Test
	void aColumnStaysAsWideAsAPersonMadeIt() {
		int width = grid.table().getColumn(grid.column(LEAD)).getWidth() + 37;
		grid.table().getColumn(grid.column(LEAD)).setWidth(width);
		grid.groups().select(0);
		grid.groups().notifyListeners(SWT.Selection, new Event());
		workbench.await("no boxes", () -> grid.column("Box") >= 0);
		assertEquals(width, grid.table().getColumn(grid.column(LEAD)).getWidth());
	}

	@Test
	void aLongNameHasRoomInATableAsLargeAsTheWindow() throws Exception {
		String longer = "岱河防洪治理及沿线生态修复与水文监测能力提升综合工程";
		document.replace(document.get().indexOf("岱河防洪治理工程"), 8, longer);
		workbench.await("not shown", () -> longer.equals(grid.cell(2, "Project")));
		IWorkbenchPage page = workbench.page();
		IWorkbenchPartReference view = page.getReference(page.findView(ProjectsView.ID));
		int narrow = grid.table().getColumn(grid.column("Project")).getWidth();
		page.toggleZoom(view);
		workbench.await("no room for a long name", () -> grid.table().getColumn(grid.column("Project")).getWidth() > narrow);
		page.toggleZoom(view);
	}

	@Test
	void whatCannotBeClearedIsNamedAndTheRestMayBe() throws Exception {
		grid.groups().select(0);
		grid.groups().notifyListeners(SWT.Selection, new Event());
		workbench.await("no boxes", () -> grid.column("Box") >= 0);
		grid.go(0, "Box");
		for (int i = grid.column("Box"); i < grid.column(LEAD); i++) {
			hand.press(grid.table(), SWT.SHIFT, SWT.ARROW_RIGHT);
		}
		workbench.await("not selected", () -> grid.focusColumn() == grid.column(LEAD));
		String said = hand.answer("Clear Nothing", () -> {
			hand.press(grid.table(), 0, SWT.DEL);
			return null;
		});
		assertTrue(said.contains("Box cannot be empty. It can be: 专栏1 水利项目、专栏2 交通项目."), said);
		assertEquals(PLAN, document.get());
	}

	@Test
	void aProjectGoesToTheBoxThatIsEnteredInItsCell() {
		grid.groups().select(0);
		grid.groups().notifyListeners(SWT.Selection, new Event());
		workbench.await("no boxes", () -> grid.column("Box") >= 0);
		grid.go(1, "Box");
		hand.press(grid.table(), 0, SWT.F2);
		workbench.await("no field", () -> grid.editor() != null);
		assertEquals("专栏1 水利项目", grid.editor().getText());
		grid.editor().setText("专栏9");
		hand.press(grid.editor(), 0, SWT.CR);
		workbench.await("not refused", () -> grid.refusal().contains("专栏2 交通项目"));
		grid.editor().setText("jt");
		assertEquals(List.of("专栏2 交通项目"), grid.proposals());
		grid.editor().setText("专栏2 交通项目");
		hand.press(grid.editor(), 0, SWT.CR);
		String project = "  2. 岱河防洪治理工程，治理河长15.5公里。\n";
		String moved = PLAN.replace("  // 初步设计未批\n" + project, "").replace("3. 龙湫", "2. 龙湫").replace("县交通运输局\n", "县交通运输局\n  // 初步设计未批\n" + project);
		workbench.await("not moved", () -> document.get().equals(moved));
		workbench.await("not shown", () -> "专栏2 交通项目".equals(grid.cell(3, "Box")));
	}

	@Test
	void rowsAreGroupedByWhoLeads() {
		int index = List.of(grid.groups().getItems()).indexOf(LEAD);
		grid.groups().select(index);
		grid.groups().notifyListeners(SWT.Selection, new Event());
		workbench.await("not grouped", () -> grid.table().getItem(0).getText().startsWith("▾ 县交通运输局 (1)"));
		assertEquals("▾ (not stated) (2), 1 without an investment", grid.table().getItem(4).getText());
	}

	@Test
	void theOldRowsStayUntilTheNewOnesAreThere() {
		grid.filter().setText("灌区");
		assertEquals(6, grid.table().getItemCount());
		assertFalse(grid.isReady());
		workbench.await("not filtered", grid::isReady);
		assertEquals(2, grid.table().getItemCount());
	}

	@Test
	void whatIsDoneQuicklyOneAfterTheOtherAddsUp() {
		grid.groups().select(0);
		grid.groups().notifyListeners(SWT.Selection, new Event());
		TableColumn investment = grid.table().getColumn(grid.column("Investment"));
		investment.notifyListeners(SWT.Selection, new Event());
		investment.notifyListeners(SWT.Selection, new Event());
		grid.filter().setText("工程");
		workbench.await("not sorted", grid::isReady);
		assertEquals(List.of("石渡灌区改造工程", "龙湫水库除险加固工程", "岱河防洪治理工程"), IntStream.range(0, 3).mapToObj(line -> grid.cell(line, "Project")).toList());
	}

	@Test
	void aQuantityThatIsNoneIsRefusedAndNothingIsLost() {
		grid.go(2, "Quantities");
		hand.press(grid.table(), 0, SWT.F2);
		workbench.await("no field", () -> grid.editor() != null);
		grid.editor().setText("很多");
		hand.press(grid.editor(), 0, SWT.CR);
		workbench.await("not refused", () -> !grid.refusal().isEmpty());
		assertEquals("很多", grid.editor().getText());
		assertEquals(PLAN, document.get());
		grid.editor().setText("");
		hand.press(grid.editor(), 0, SWT.CR);
		workbench.await("still open", () -> grid.editor() == null);
	}
}
