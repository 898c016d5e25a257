package org.planwright.exchange.collect;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planwright.exchange.collect.Department.Assigned;
import org.planwright.exchange.export.sheet.DetailColumns;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.ConstructionNatures;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.sheet.SheetMessages;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.exchange.workbook.BookSheet.Column;
import org.planwright.exchange.workbook.BookSheet;
import org.planwright.exchange.workbook.BookStyles;
import org.planwright.exchange.workbook.NumericValue;
import org.planwright.exchange.workbook.QuietLogging;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Units;
import org.planwright.model.values.CellValue;

/** Writes the form of a department: its indicators and projects with what the plan says now; only what is to be filled in can be changed. */
public final class FormWriter {

	private static final String MONEY = "万元";
	private static final int MORE_PROJECTS = 8;
	private static final int ABOUT_WIDTH = 110 * 256;

	private final Plan plan;
	private final FormContent content;
	private final Locale locale;
	private final FormRecords records;
	private BookStyles styles;

	private FormWriter(Plan plan, Department department, Locale locale) {
		this.plan = plan;
		this.locale = locale;
		content = FormContent.of(plan, department);
		records = new FormRecords();
	}

	/**
	 * Writes a form.
	 *
	 * @param locale language of the instructions; the tables are Chinese as the plan is
	 * @param out    where it goes; flushed, not closed
	 */
	public static void write(Plan plan, Department department, Locale locale, OutputStream out) throws IOException {
		QuietLogging.install();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			new FormWriter(plan, department, locale).write(workbook);
			workbook.write(out);
		}
		out.flush();
	}

	private void write(XSSFWorkbook workbook) {
		styles = new BookStyles(workbook);
		about(workbook);
		table(workbook, TableKind.INDICATORS, "指标");
		table(workbook, TableKind.PROJECTS, "项目");
		records.write(workbook.createSheet(FormRecords.SHEET), plan.getName() == null ? "" : plan.getName(), content);
		workbook.setSheetVisibility(workbook.getSheetIndex(FormRecords.SHEET), SheetVisibility.VERY_HIDDEN);
	}

	private void about(XSSFWorkbook workbook) {
		XSSFSheet sheet = workbook.createSheet("填表说明");
		sheet.setColumnWidth(0, ABOUT_WIDTH);
		String title = plan.getTitle() == null ? String.valueOf(plan.getName()) : plan.getTitle();
		String[] lines = SheetMessages.get(locale, "form.about", content.department().name(), title, content.department().assigned().size()).split("\n");
		for (int i = 0; i < lines.length; i++) {
			sheet.createRow(i).createCell(0).setCellValue(lines[i]);
		}
		sheet.getRow(0).getCell(0).setCellStyle(styles.title());
		sheet.enableLocking();
	}

	private void table(XSSFWorkbook workbook, TableKind kind, String name) {
		List<Assigned> rows = content.department().assigned().stream().filter(assigned -> FormContent.kind(assigned) == kind).toList();
		if (rows.isEmpty()) {
			return;
		}
		boolean indicators = kind == TableKind.INDICATORS;
		List<Column> columns = new ArrayList<>(indicators ? List.of(new Column("序号", 6), new Column("任务", 7), new Column("类别", 14), new Column("指标", 34), new Column("单位", 12))
				: List.of(new Column("序号", 6), new Column("任务", 7), new Column("专栏", 9), new Column("类别", 18), new Column("项目名称", 34)));
		int fixed = columns.size();
		List<Meaning> meanings = indicators ? List.of(Meaning.NUMBER, Meaning.IGNORED, Meaning.CATEGORY, Meaning.NAME, Meaning.UNIT)
				: List.of(Meaning.NUMBER, Meaning.IGNORED, Meaning.BOX, Meaning.CATEGORY, Meaning.NAME);
		for (int i = 0; i < fixed; i++) {
			records.column(name, kind, i, columns.get(i).heading(), ColumnMeaning.of(meanings.get(i)));
		}
		content.columns().get(kind).forEach((meaning, heading) -> {
			records.column(name, kind, columns.size(), heading, meaning);
			columns.add(new Column(heading, meaning.meaning().isValue() || meaning.meaning().isMoney() ? 14 : DetailColumns.width(meaning.meaning())));
		});
		BookSheet sheet = new BookSheet(workbook, styles, name, content.department().name() + name + "填报表", columns, fixed);
		rows.forEach(assigned -> row(sheet, name, kind, assigned, fixed));
		if (!indicators) {
			moreRows(sheet, columns.size());
		}
		validation(sheet, kind, fixed);
		XSSFSheet locked = (XSSFSheet) sheet.sheet();
		locked.lockFormatColumns(false);
		locked.lockFormatRows(false);
		locked.enableLocking();
	}

	private void row(BookSheet sheet, String name, TableKind kind, Assigned assigned, int fixed) {
		int row = sheet.row();
		Map<ColumnMeaning, String> all = assigned.element() instanceof Indicator indicator ? PlanFields.of(indicator) : PlanFields.of((Project) assigned.element());
		sheet.number(0, sheet.rows(), styles.centred());
		sheet.text(1, assigned.lead() ? "牵头" : "配合", styles.centred());
		if (assigned.element() instanceof Indicator indicator) {
			sheet.text(2, indicator.getCategory() == null || indicator.getCategory().getName() == null ? "" : indicator.getCategory().getName());
			sheet.text(3, indicator.getName());
			sheet.text(4, all.getOrDefault(ColumnMeaning.of(Meaning.UNIT), ""), styles.centred());
			records.row(name, row + 1, assigned.id(), indicator.getName());
		} else {
			Project project = (Project) assigned.element();
			sheet.text(2, all.getOrDefault(ColumnMeaning.of(Meaning.BOX), ""));
			sheet.text(3, project.getGroup() == null || project.getGroup().getTitle() == null ? "" : project.getGroup().getTitle());
			sheet.text(4, project.getName());
			records.row(name, row + 1, assigned.id(), project.getName());
		}
		Map<ColumnMeaning, String> values = content.values().get(assigned.id());
		int column = fixed;
		for (ColumnMeaning meaning : content.columns().get(kind).keySet()) {
			input(sheet, column++, meaning, values.getOrDefault(meaning, ""));
		}
		sheet.endRow();
	}

	private void input(BookSheet sheet, int column, ColumnMeaning meaning, String text) {
		NumericValue number = null;
		if (meaning.meaning().isValue()) {
			number = NumericValue.of(CellValue.parse(text)).orElse(null);
		} else if (meaning.meaning().isMoney()) {
			number = Amount.parse(text).convert(Units.find(MONEY).orElseThrow()).map(value -> new NumericValue(value, NumericValue.decimals(value.scale()))).orElse(null);
		}
		if (number != null) {
			sheet.number(column, number.value().doubleValue(), styles.inputNumber(number.format()));
		} else {
			sheet.text(column, text, styles.input());
		}
	}

	/** Rows for projects that the plan does not have yet. */
	private void moreRows(BookSheet sheet, int columns) {
		for (int i = 0; i < MORE_PROJECTS; i++) {
			sheet.row();
			sheet.number(0, sheet.rows(), styles.centred());
			for (int column = 2; column < columns; column++) {
				sheet.text(column, "", styles.input());
			}
			sheet.endRow();
		}
	}

	/** Checks warn and can be overruled: values may be texts, such as 达到上级下达目标. */
	private void validation(BookSheet sheet, TableKind kind, int fixed) {
		int column = fixed;
		int last = sheet.firstRow() + sheet.rows() - 1;
		for (ColumnMeaning meaning : content.columns().get(kind).keySet()) {
			CellRangeAddressList cells = new CellRangeAddressList(sheet.firstRow(), last, column, column);
			if (meaning.meaning() == Meaning.NATURE) {
				DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
				add(sheet.sheet(), helper.createValidation(helper.createExplicitListConstraint(ConstructionNatures.ALL.toArray(String[]::new)), cells), "form.check.nature");
			} else if (meaning.meaning().isValue() || meaning.meaning().isMoney()) {
				DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
				add(sheet.sheet(), helper.createValidation(helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "-1E12", "1E12"), cells),
						meaning.meaning().isMoney() ? "form.check.money" : "form.check.number");
			}
			column++;
		}
	}

	private void add(Sheet sheet, DataValidation validation, String key) {
		validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		validation.setShowErrorBox(true);
		validation.setEmptyCellAllowed(true);
		validation.createErrorBox(SheetMessages.get(locale, "form.check"), SheetMessages.get(locale, key));
		sheet.addValidationData(validation);
	}
}
