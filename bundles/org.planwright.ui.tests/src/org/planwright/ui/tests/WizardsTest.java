package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.sheet.SheetCell;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.ui.wizards.ExportFormsWizard;
import org.planwright.ui.wizards.ExportPlanWizard;
import org.planwright.ui.wizards.ImportDraftWizard;
import org.planwright.ui.wizards.ImportFormsWizard;
import org.planwright.ui.wizards.ImportSheetWizard;
import org.planwright.ui.wizards.MonitorWizard;

/** The wizards that import and export, filled in as a person would. */
class WizardsTest {

	private static final String DRAFT = """
			第一章　总体要求

			第一节　规划目标

			到2030年，全县经济发展和项目建设迈上新台阶，规划目标任务全面完成。

			专栏1：重点项目
			1. 供水管网改造，更换管网36公里。
			2. 城东污水处理厂扩建，日处理污水2万吨。
			""";
	private static final String PLAN = """
			规划：清溪县十五五纲要
			地区：清溪县  县级
			规划期：2026—2030年  基期 2025年

			第一章　发展目标

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""";

	@TempDir
	private Path folder;
	private final Workbench workbench = new Workbench();
	private WizardDialog dialog;

	@BeforeEach
	void watch() {
		workbench.watchLog();
		workbench.samples();
	}

	@AfterEach
	void nothingWasLogged() {
		if (dialog != null) {
			dialog.close();
		}
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void aDraftIsShownAsRecognisedAndBecomesAPlanWithTraceAndReport() throws Exception {
		Path draft = Files.writeString(folder.resolve("清溪县草案.txt"), DRAFT);
		open(new ImportDraftWizard(), new StructuredSelection(workbench.samples()));
		assertFalse(button(IDialogConstants.NEXT_ID).isEnabled());
		first(Text.class, text -> true).setText(draft.toString());
		press(IDialogConstants.NEXT_ID);
		workbench.await("the draft is not shown", () -> dialog.getCurrentPage().getName().equals("target"));
		assertTrue(all(StyledText.class).get(1).getText().contains("专栏1：重点项目 {"), all(StyledText.class).get(1).getText());

		press(IDialogConstants.FINISH_ID);
		IFile plan = workbench.samples().getFile("清溪县草案.plan");
		workbench.await("no plan", plan::exists);
		assertTrue(workbench.samples().getFile("清溪县草案.plan.trace.json").exists());
		assertTrue(workbench.samples().getFile("清溪县草案.plan.report.txt").exists());
		workbench.await("the plan is not open", () -> plan.equals(workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class)));
		workbench.close(workbench.page().getActiveEditor());
		for (String suffix : new String[] { "", ".trace.json", ".report.txt" }) {
			workbench.samples().getFile("清溪县草案.plan" + suffix).delete(true, null);
		}
		assertEquals(DRAFT, Files.readString(draft));
	}

	@Test
	void aFileThatIsNoPlanIsRefusedWithAReason() throws Exception {
		Path letter = Files.writeString(folder.resolve("信.txt"), "你好，见信如面。\n");
		open(new ImportDraftWizard(), new StructuredSelection(workbench.samples()));
		first(Text.class, text -> true).setText(letter.toString());
		press(IDialogConstants.NEXT_ID);
		assertEquals("file", dialog.getCurrentPage().getName());
		assertNotNull(dialog.getCurrentPage().getErrorMessage());
	}

	@Test
	void plansAreExportedInTheFormatThatIsChosen() throws Exception {
		IFile plan = create("导出.plan", PLAN);
		open(new ExportPlanWizard(), new StructuredSelection(plan));
		Combo format = first(Combo.class, combo -> true);
		for (String extension : new String[] { "html", "docx", "pdf", "xlsx" }) {
			int index = List.of(format.getItems()).indexOf(List.of(format.getItems()).stream().filter(item -> item.contains("*." + extension)).findFirst().orElseThrow());
			format.select(index);
			format.notifyListeners(SWT.Selection, new Event());
			all(Text.class).get(3).setText(folder.toString());
			Button opens = all(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).reduce((a, b) -> b).orElseThrow();
			opens.setSelection(false);
			assertTrue(dialog.getCurrentPage().isPageComplete(), dialog.getCurrentPage().getErrorMessage());
			assertTrue(((ExportPlanWizard) dialog.getCurrentPage().getWizard()).performFinish());
			assertTrue(Files.size(folder.resolve("导出." + extension)) > 500);
		}
		String page = Files.readString(folder.resolve("导出.html"));
		assertTrue(page.contains("<svg") && page.contains("<figcaption>"), "figures are added unless that is not wanted");
		dialog.close();
		plan.delete(true, null);
	}

	@Test
	void aTableOfChangesNeedsTheEarlierDraftAndIsShownBeforeItIsWritten() throws Exception {
		IFile plan = create("对照.plan", PLAN);
		Path before = Files.writeString(folder.resolve("上一稿.plan"), PLAN.replace("32.4", "31.9"));
		open(new ExportPlanWizard(), new StructuredSelection(plan));
		Combo format = first(Combo.class, combo -> true);
		format.select(indexOf(format, "修改对照表|Changes since the earlier draft"));
		format.notifyListeners(SWT.Selection, new Event());
		all(Text.class).get(3).setText(folder.toString());
		assertFalse(dialog.getCurrentPage().isPageComplete(), "there is no earlier draft");
		all(Text.class).get(1).setText(before.toString());
		List<Button> choices = all(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).toList();
		choices.getLast().setSelection(false);
		press(IDialogConstants.NEXT_ID);
		assertEquals("preview", dialog.getCurrentPage().getName());
		String said = first(Text.class, text -> true).getText();
		assertTrue(said.contains(folder.toString()) && said.matches("(?s).*\\b1\\b.*"), said);
		assertFalse(said.contains("\u2022"), said);

		assertTrue(((ExportPlanWizard) dialog.getCurrentPage().getWizard()).performFinish());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.filter(file -> file.toString().endsWith(".xlsx")).count());
		}
		dialog.close();
		plan.delete(true, null);
	}

	@Test
	void findingsAndOpinionsAreWrittenAsTables() throws Exception {
		IFile plan = create("意见.plan", PLAN.replace("目标 32.4", "目标 29.4"));
		Path opinions = Files.writeString(folder.resolve("意见汇总.csv"), "单位,意见,采纳情况,理由\n县林草局,森林覆盖率目标宜与上级衔接,采纳,已修改\n");
		open(new ExportPlanWizard(), new StructuredSelection(plan));
		all(Text.class).get(3).setText(folder.toString());
		String findings = texts(export("审核意见表|Findings and decisions"));
		assertTrue(findings.contains("29.4"), findings);

		all(Text.class).get(2).setText(opinions.toString());
		assertTrue(texts(export("征求意见采纳情况表|Opinions and what became of them")).contains("森林覆盖率目标宜与上级衔接"));

		dialog.close();
		plan.delete(true, null);
	}

	@Test
	void aReportOnTheCarryingOutIsShownWithWhatIsWrongAndThenWritten() throws Exception {
		IFile plan = create("监测.plan", PLAN);
		IFile actuals = create("监测.actuals", "监测：清溪县十五五纲要\n格式：1\n指标 森林覆盖率\n@ 实绩 2026年 30.8、2035年 31\n");
		open(new MonitorWizard(), new StructuredSelection(actuals));
		List<Text> fields = all(Text.class);
		fields.get(1).setText("今年");
		assertFalse(dialog.getCurrentPage().isPageComplete(), "that is no year");
		fields.get(1).setText("");
		fields.getLast().setText(folder.toString());
		all(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).forEach(button -> button.setSelection(false));
		press(IDialogConstants.NEXT_ID);
		assertEquals("preview", dialog.getCurrentPage().getName());
		String said = first(Text.class, text -> true).getText();
		assertTrue(said.contains("2026") && said.contains("2035") && said.contains("\u2022 监测.actuals"), said);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
		assertTrue(((MonitorWizard) dialog.getCurrentPage().getWizard()).performFinish());
		try (Stream<Path> files = Files.list(folder)) {
			assertTrue(files.anyMatch(file -> file.toString().endsWith(".docx")));
		}

		press(IDialogConstants.BACK_ID);
		Combo product = all(Combo.class).get(1);
		product.select(2);
		product.notifyListeners(SWT.Selection, new Event());
		press(IDialogConstants.NEXT_ID);
		assertTrue(((MonitorWizard) dialog.getCurrentPage().getWizard()).performFinish());
		try (Stream<Path> files = Files.list(folder)) {
			assertTrue(texts(files.filter(file -> file.toString().endsWith(".xlsx")).findFirst().orElseThrow()).contains("森林覆盖率"));
		}
		dialog.close();
		plan.delete(true, null);
		actuals.delete(true, null);
	}

	private static String texts(Path workbook) throws ImportException {
		return new SheetReader().readFile(workbook).grids().stream().flatMap(grid -> grid.rows().stream()).flatMap(row -> row.cells().stream()).map(SheetCell::text)
				.collect(Collectors.joining("\n"));
	}

	/** The Excel form of a table among the formats. */
	private static int indexOf(Combo format, String name) {
		List<String> items = List.of(format.getItems());
		return items.indexOf(items.stream().filter(item -> item.matches(".*(" + name + ").*\\*\\.xlsx.*")).findFirst().orElseThrow());
	}

	/** Chooses the Excel form of a table and writes it. */
	private Path export(String name) {
		Combo format = first(Combo.class, combo -> true);
		format.select(indexOf(format, name));
		format.notifyListeners(SWT.Selection, new Event());
		all(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).reduce((a, b) -> b).orElseThrow().setSelection(false);
		assertTrue(dialog.getCurrentPage().isPageComplete(), dialog.getCurrentPage().getErrorMessage());
		assertTrue(((ExportPlanWizard) dialog.getCurrentPage().getWizard()).performFinish());
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().matches(".*(" + name + ")\\.xlsx")).findFirst().orElseThrow();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aTableIsBroughtIntoTheOpenPlanAsOneStep() throws Exception {
		IFile plan = create("并入.plan", PLAN);
		ITextEditor editor = workbench.open(plan);
		compareWithTable(plan);
		assertEquals(2, first(Table.class, table -> table.isVisible()).getItemCount());

		press(IDialogConstants.FINISH_ID);
		workbench.await("nothing has come", () -> Workbench.document(editor).get().contains("33.6"));
		assertTrue(Workbench.document(editor).get().contains("耕地保有量"));
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals(PLAN, Workbench.document(editor).get());
		workbench.close(editor);
		plan.delete(true, null);
	}

	@Test
	void aTableIsBroughtIntoTheFileOfAPlanThatIsNotOpen() throws Exception {
		IFile plan = create("并入文件.plan", PLAN);
		compareWithTable(plan);
		press(IDialogConstants.FINISH_ID);
		workbench.await("nothing has come", () -> text(plan).contains("33.6"));
		plan.delete(true, null);
	}

	@Test
	void formsGoOutToDepartmentsAndComeBack() throws Exception {
		IFile plan = create("填报.plan", PLAN.replace("约束性\n", "约束性\n  @ 牵头 县林草局  配合 县水利局\n"));
		open(new ExportFormsWizard(), new StructuredSelection(plan));
		first(Text.class, text -> true).setText(folder.toString());
		press(IDialogConstants.NEXT_ID);
		assertTrue(first(Text.class, text -> true).getText().contains("清溪县十五五纲要-县林草局.xlsx"), first(Text.class, text -> true).getText());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count(), "nothing is written before the end");
		}
		press(IDialogConstants.FINISH_ID);
		Path form = folder.resolve("清溪县十五五纲要-县林草局.xlsx");
		workbench.await("no form", () -> Files.exists(form) && Files.exists(folder.resolve("清溪县十五五纲要-县水利局.xlsx")));
		Files.delete(folder.resolve("清溪县十五五纲要-县水利局.xlsx"));

		open(new ImportFormsWizard(), new StructuredSelection(plan));
		first(Text.class, text -> true).setText(folder.toString());
		press(IDialogConstants.NEXT_ID);
		assertEquals("returned", dialog.getCurrentPage().getName());
		TableItem[] answers = first(Table.class, table -> true).getItems();
		assertEquals(2, answers.length);
		assertTrue(answers[0].getText().startsWith("县水利局") && answers[1].getText().startsWith("县林草局"), answers[0].getText());
		dialog.close();
		plan.delete(true, null);
	}

	@Test
	void aPlanThatNamesNoDepartmentsHasNoForms() throws Exception {
		IFile plan = create("无单位.plan", PLAN);
		open(new ExportFormsWizard(), new StructuredSelection(plan));
		first(Text.class, text -> true).setText(folder.toString());
		press(IDialogConstants.NEXT_ID);
		assertEquals("forms", dialog.getCurrentPage().getName());
		assertTrue(dialog.getCurrentPage().getErrorMessage().contains("@ 牵头"));
		dialog.close();
		plan.delete(true, null);
	}

	@Test
	void aPlanThatIsGoneInTheMeantimeIsNamed() throws Exception {
		IFile plan = create("并入后删除.plan", PLAN);
		compareWithTable(plan);
		plan.delete(true, null);
		press(IDialogConstants.FINISH_ID);
		String said = dialog.getCurrentPage().getErrorMessage();
		assertTrue(said != null && said.startsWith("并入后删除.plan ") && !said.contains("Exception"), said);
	}

	private void compareWithTable(IFile plan) throws IOException {
		Path table = Files.writeString(folder.resolve("林草局.csv"), "指标名称,单位,2025年,2030年目标,属性\n森林覆盖率,%,30.3,33.6,约束性\n耕地保有量,万亩,85.2,85.2,约束性\n");
		open(new ImportSheetWizard(), new StructuredSelection(plan));
		first(Text.class, text -> true).setText(table.toString());
		press(IDialogConstants.NEXT_ID);
		workbench.await("no columns: " + dialog.getCurrentPage().getErrorMessage(), () -> dialog.getCurrentPage().getName().equals("mapping"));
		Button remember = all(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
		remember.setSelection(false);
		press(IDialogConstants.NEXT_ID);
		workbench.await("no changes: " + dialog.getCurrentPage().getErrorMessage(), () -> dialog.getCurrentPage().getName().equals("merge"));
	}

	private void open(IWorkbenchWizard wizard, StructuredSelection selection) {
		wizard.init(PlatformUI.getWorkbench(), selection);
		dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private Button button(int id) {
		return first(dialog.getShell(), Button.class, button -> Integer.valueOf(id).equals(button.getData()));
	}

	private void press(int id) {
		assertTrue(button(id).isEnabled(), () -> String.valueOf(dialog.getCurrentPage().getErrorMessage()));
		button(id).notifyListeners(SWT.Selection, new Event());
	}

	private <T extends Control> T first(Class<T> type, Predicate<T> which) {
		return first((Composite) dialog.getCurrentPage().getControl(), type, which);
	}

	private static <T extends Control> T first(Composite area, Class<T> type, Predicate<T> which) {
		return all(area, type).stream().filter(which).findFirst().orElseThrow();
	}

	private <T extends Control> List<T> all(Class<T> type) {
		return all((Composite) dialog.getCurrentPage().getControl(), type);
	}

	private static <T extends Control> List<T> all(Composite area, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : area.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}

	private static IFile create(String name, String text) throws Exception {
		IFile file = new Workbench().samples().getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		return file;
	}

	private static String text(IFile file) {
		try {
			return Files.readString(file.getLocation().toPath());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
