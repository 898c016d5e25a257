package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ui.trace.TraceView;

/** The matrices of what supports, hands down and takes up what, with the mouse and the keyboard. */
class TraceTest {

	private static final String CITY = """
			规划：平江市十五五纲要
			地区：平江市  市级
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			  @ 分解 河源县 46.5
			}
			""";

	private static final String COUNTY = """
			规划：河源县十五五纲要
			地区：河源县  县级  隶属 平江市
			规划期：2026—2030年  基期 2025年
			上位规划：平江市十五五纲要

			第一章　守护绿水青山
			坚持山水林田湖草沙一体化保护，科学开展大规模国土绿化行动。
			第二章　增进民生福祉
			完善县域医疗卫生服务体系。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.0  约束性
			  指标 人均预期寿命  单位 岁  基期 77.9  目标 79.2  预期性
			}
			专栏2：生态工程 {
			  1. 北山国土绿化工程，完成营造林13.5万亩。
			  @ 支撑 森林覆盖率
			  2. 湿地修复工程，修复湿地1200公顷。
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private IFile city;
	private ITextEditor editor;
	private TraceView view;

	@TempDir
	private Path folder;

	@BeforeEach
	void openPlans() throws Exception {
		city = plans.write("对照市.plan", CITY);
		editor = plans.open("对照县.plan", COUNTY);
		view = (TraceView) workbench.page().showView(TraceView.ID);
		plans.await("no matrix", () -> view.matrix() != null && view.matrix().rows().size() == 3);
	}

	private <C extends Control> C find(Class<C> type) {
		Control top = workbench.page().getWorkbenchWindow().getShell();
		return type.cast(find((Composite) top, type));
	}

	/** The control of a type that belongs to the view: a canvas of its own, or what stands beside it. */
	private static Control find(Composite parent, Class<?> type) {
		Canvas canvas = canvas(parent);
		return type == Canvas.class ? canvas : findIn(canvas.getParent().getParent(), type);
	}

	private static Control findIn(Composite parent, Class<?> type) {
		for (Control child : parent.getChildren()) {
			Control found = type.isInstance(child) ? child : child instanceof Composite composite && !(child instanceof Canvas) ? findIn(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static Canvas canvas(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child.getClass().getSimpleName().equals("MatrixCanvas")) {
				return (Canvas) child;
			}
			Canvas found = child instanceof Composite composite ? canvas(composite) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private List<String> rows() {
		return view.matrix() == null ? List.of()
				: view.matrix().rows().stream().map(row -> row.head().label() + "|" + row.cells().stream().map(cell -> cell.shown()).collect(Collectors.joining("|"))).toList();
	}

	private void choose(int kind) {
		Combo combo = find(Combo.class);
		combo.select(kind);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theKeyboardReachesEveryCellAndSetsAndTakesBackSupport() throws Exception {
		Canvas canvas = find(Canvas.class);
		for (int key : new int[] { SWT.ARROW_DOWN, SWT.ARROW_DOWN, SWT.ARROW_DOWN, ' ' }) {
			hand.press(canvas, 0, key);
		}
		workbench.await("support is not set", () -> plans.text().contains("2. 湿地修复工程，修复湿地1200公顷。\n  @ 支撑 森林覆盖率\n"));
		workbench.await("the matrix stays", () -> rows().contains("湿地修复工程|●|"));

		hand.press(canvas, 0, ' ');
		workbench.await("support stays", () -> plans.text().equals(COUNTY));
		workbench.await("the matrix stays", () -> rows().contains("湿地修复工程||"));
	}

	@Test
	void aClickOnACellSaysBothPlacesAndALinkLeadsThere() throws Exception {
		Canvas canvas = find(Canvas.class);
		workbench.await("the cell is not under the mouse", () -> {
			Point cell = firstCell(canvas);
			hand.move(canvas, cell.x, cell.y);
			return canvas.getToolTipText() != null && canvas.getToolTipText().contains("北山国土绿化工程");
		});
		hand.click(canvas, firstCell(canvas).x, firstCell(canvas).y);
		Link link = find(Link.class);
		workbench.await("nothing is said", () -> link.getText().contains("森林覆盖率</a>") && link.getText().contains("北山国土绿化工程</a>"));
		assertTrue(selected().startsWith("1. 北山国土绿化工程"), selected());

		Event click = new Event();
		click.text = "column";
		link.notifyListeners(SWT.Selection, click);
		workbench.await("the indicator is not selected", () -> selected().startsWith("指标 森林覆盖率"));
		assertEquals(editor, (IWorkbenchPart) workbench.page().getActivePart());
	}

	/** Found by what the mouse shows: below the head of the column and right of those of the rows. */
	private static Point firstCell(Canvas canvas) {
		int height = canvas.getClientArea().height;
		for (int y = 20; y < height; y += 6) {
			for (int x = 100; x < canvas.getClientArea().width; x += 8) {
				Event move = new Event();
				move.x = x;
				move.y = y;
				canvas.notifyListeners(SWT.MouseMove, move);
				if (canvas.getToolTipText() != null && canvas.getToolTipText().contains("北山国土绿化工程") && canvas.getToolTipText().contains("森林覆盖率")) {
					return new Point(x + 2, y + 2);
				}
			}
		}
		return new Point(0, 0);
	}

	private String selected() {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}

	@Test
	void gapsAloneAreShownWhenThatIsAskedFor() {
		Button gaps = (Button) find(Button.class);
		gaps.setSelection(true);
		gaps.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("专栏2 生态工程|", "湿地修复工程|"), rows());
		assertEquals("人均预期寿命", view.matrix().columns().getFirst().label());
	}

	@Test
	void theMatrixFollowsTheTyping() throws Exception {
		plans.replace("  @ 支撑 森林覆盖率\n", "");
		workbench.await("support stays", () -> rows().contains("北山国土绿化工程||"));
	}

	@Test
	void targetsOfTheUpperPlanAreHeldAgainstThePlan() throws Exception {
		choose(1);
		workbench.await("no upper plan", () -> rows().equals(List.of("森林覆盖率|✗ 46.0／46.5")));
		plans.replace("46.0", "46.8");
		workbench.await("the target is still missed", () -> rows().equals(List.of("森林覆盖率|✓ 46.8")));

		hand.press(find(Canvas.class), 0, SWT.ARROW_DOWN);
		hand.press(find(Canvas.class), 0, SWT.ARROW_LEFT);
		hand.press(find(Canvas.class), 0, SWT.CR);
		workbench.await("the upper plan is not opened", () -> workbench.page().getActiveEditor() != null && workbench.page().getActiveEditor().getTitle().equals(city.getName()));
	}

	@Test
	void sentencesOfProposalsAreHeldAgainstTheChapters() throws Exception {
		choose(3);
		Path draft = folder.resolve("建议.txt");
		Files.writeString(draft, "中共河源县委关于制定国民经济和社会发展第十五个五年规划的建议\n\n一、总体要求\n推进高质量发展，加快建设重大项目。\n\n二、主要目标\n发展质量稳步提升，规划建设取得实效。\n\n三、推动绿色发展\n坚持山水林田湖草沙一体化保护，科学开展大规模国土绿化行动。建设跨区域电力交易市场，推进新型储能规模化应用。\n");
		view.holdAgainst(draft);
		workbench.await("no proposals", () -> rows().stream().anyMatch(row -> row.startsWith("坚持山水林田湖草沙") && row.endsWith("|●|")));
		assertTrue(rows().stream().anyMatch(row -> row.startsWith("建设跨区域电力交易市场") && row.endsWith("||")), rows().toString());

		view.holdAgainst(folder.resolve("没有.docx"));
		workbench.await("the missing file is shown", () -> view.matrix() == null);
	}
}
