package org.planwright.exchange.monitor;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planwright.exchange.export.sheet.ValueHeadings;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.workbook.BookSheet;
import org.planwright.exchange.workbook.BookSheet.Column;
import org.planwright.exchange.workbook.BookStyles;
import org.planwright.exchange.workbook.NumericValue;
import org.planwright.exchange.workbook.QuietLogging;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.values.CellValue;
import org.planwright.rules.hierarchy.GoalText;
import org.planwright.rules.monitoring.IndicatorRecord;
import org.planwright.rules.monitoring.PlanPeriod;
import org.planwright.rules.monitoring.ProjectRecord;
import org.planwright.rules.monitoring.YearValue;
import org.planwright.rules.ruleset.Labels;

/** Writes a form for what is reached: all indicators and projects of a plan, with columns for the years; only what is to be filled in can be changed. */
final class ActualsForm {

	/** Name of the sheet that is not shown: its first row is {@link #FORMAT}, its second the name of the plan. */
	static final String RECORDS = "_planwright";
	/** 1: sheets 指标 and 项目 with the headings below. */
	static final String FORMAT = "planwright-actuals-1";

	private static final int ABOUT_WIDTH = 110 * 256;
	private static final int VALUE_WIDTH = 12;

	private final Plan plan;
	private final PlanPeriod period;
	private final Locale locale;
	private final XSSFWorkbook workbook;
	private final BookStyles styles;

	private ActualsForm(Plan plan, PlanPeriod period, Locale locale, XSSFWorkbook workbook) {
		this.plan = plan;
		this.period = period;
		this.locale = locale;
		this.workbook = workbook;
		styles = new BookStyles(workbook);
	}

	/**
	 * Writes a form.
	 *
	 * @param indicators all of the plan, with what is known
	 * @param projects   all of the plan, with what is known
	 */
	static void write(Plan plan, PlanPeriod period, List<IndicatorRecord> indicators, List<ProjectRecord> projects, Locale locale, OutputStream out) throws IOException {
		QuietLogging.install();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			ActualsForm form = new ActualsForm(plan, period, locale, workbook);
			form.about();
			form.indicators(indicators);
			form.projects(projects);
			form.records();
			workbook.write(out);
		}
		out.flush();
	}

	private String title() {
		return plan.getTitle() == null ? String.valueOf(plan.getName()) : plan.getTitle();
	}

	private void about() {
		XSSFSheet sheet = workbook.createSheet("填表说明");
		sheet.setColumnWidth(0, ABOUT_WIDTH);
		String[] lines = MonitorMessages.get(locale, "form.about", title()).split("\n");
		for (int i = 0; i < lines.length; i++) {
			sheet.createRow(i).createCell(0).setCellValue(lines[i]);
		}
		sheet.getRow(0).getCell(0).setCellStyle(styles.title());
		sheet.enableLocking();
	}

	private void records() {
		Sheet sheet = workbook.createSheet(RECORDS);
		String[] lines = { FORMAT, plan.getName() == null ? "" : plan.getName() };
		for (int i = 0; i < lines.length; i++) {
			Row row = sheet.createRow(i);
			row.createCell(0).setCellValue(lines[i]);
		}
		workbook.setSheetVisibility(workbook.getSheetIndex(RECORDS), SheetVisibility.VERY_HIDDEN);
	}

	private void indicators(List<IndicatorRecord> records) {
		if (records.isEmpty()) {
			return;
		}
		ValueHeadings headings = new ValueHeadings(plan);
		List<Column> columns = new ArrayList<>(List.of(new Column("序号", 6), new Column("类别", 12), new Column("指标", 30), new Column("单位", 11), new Column("属性", 9),
				new Column(headings.of(Meaning.BASE), VALUE_WIDTH), new Column(period.end() + "年规划目标", 16)));
		int fixed = columns.size();
		for (int year = period.base() + 1; year <= period.end(); year++) {
			columns.add(new Column(year + "年度目标", VALUE_WIDTH));
		}
		for (int year = period.base() + 1; year <= period.end(); year++) {
			columns.add(new Column(year + "年实绩", VALUE_WIDTH));
		}
		columns.add(new Column("备注", 24));
		BookSheet sheet = new BookSheet(workbook, styles, "指标", title() + "主要指标监测表", columns, 3);
		for (IndicatorRecord record : records) {
			Indicator indicator = record.indicator();
			sheet.row();
			sheet.number(0, sheet.rows(), styles.centred());
			sheet.text(1, indicator.getCategory() == null || indicator.getCategory().getName() == null ? "" : indicator.getCategory().getName());
			sheet.text(2, Labels.of(indicator));
			sheet.text(3, indicator.getUnit() == null ? "" : indicator.getUnit(), styles.centred());
			sheet.text(4, Labels.attribute(indicator), styles.centred());
			String base = PlanFields.of(indicator).get(ColumnMeaning.of(Meaning.BASE));
			sheet.value(5, CellValue.parse(base == null ? "" : base));
			sheet.text(6, GoalText.of(indicator), styles.centred());
			int column = fixed;
			for (int year = period.base() + 1; year <= period.end(); year++) {
				input(sheet, column++, record.planned().get(year));
			}
			for (int year = period.base() + 1; year <= period.end(); year++) {
				input(sheet, column++, record.actual().get(year));
			}
			sheet.text(column, record.remark(), styles.input());
			sheet.endRow();
		}
		lock(sheet);
	}

	private void input(BookSheet sheet, int column, YearValue value) {
		NumericValue number = value == null ? null : NumericValue.of(value.written()).orElse(null);
		if (number != null) {
			sheet.number(column, number.value().doubleValue(), styles.inputNumber(number.format()));
		} else {
			sheet.text(column, value == null ? "" : value.written().lexeme(), styles.input());
		}
	}

	private void projects(List<ProjectRecord> records) {
		if (records.isEmpty()) {
			return;
		}
		List<Column> columns = new ArrayList<>(List.of(new Column("序号", 6), new Column("专栏", 9), new Column("项目名称", 34), new Column("建设期", 15), new Column("总投资", 14)));
		int fixed = columns.size();
		for (int year = period.base() + 1; year <= period.end(); year++) {
			columns.add(new Column(year + "年完成投资（万元）", VALUE_WIDTH));
		}
		int state = columns.size();
		columns.add(new Column("进展", 16));
		columns.add(new Column("备注", 28));
		BookSheet sheet = new BookSheet(workbook, styles, "项目", title() + "重点项目进展表", columns, 3);
		for (ProjectRecord record : records) {
			Project project = record.project();
			var fields = PlanFields.of(project);
			sheet.row();
			sheet.number(0, sheet.rows(), styles.centred());
			sheet.text(1, project.eContainer() instanceof Box box && box.getNumber() != null ? box.getNumber() : "");
			sheet.text(2, project.getName() == null ? "" : project.getName());
			sheet.text(3, fields.getOrDefault(ColumnMeaning.of(Meaning.PERIOD), ""), styles.centred());
			sheet.text(4, fields.getOrDefault(ColumnMeaning.of(Meaning.INVESTMENT), ""), styles.centred());
			for (int column = fixed; column < state; column++) {
				int year = period.base() + 1 + column - fixed;
				BigDecimal total = record.totals().get(year);
				BigDecimal amount = record.invested().get(year);
				if (total == null && amount != null) {
					sheet.number(column, amount.doubleValue(), styles.inputNumber(NumericValue.decimals(amount.scale())));
				} else {
					sheet.text(column, total == null ? "" : "[" + total.toPlainString() + "万元]", styles.input());
				}
			}
			sheet.text(state, record.state(), styles.input());
			sheet.text(state + 1, record.remark(), styles.input());
			sheet.endRow();
		}
		DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
		DataValidation states = helper.createValidation(helper.createExplicitListConstraint(ActualsWords.STATES.toArray(String[]::new)),
				new CellRangeAddressList(sheet.firstRow(), sheet.firstRow() + sheet.rows() - 1, state, state));
		states.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		states.setShowErrorBox(true);
		states.setEmptyCellAllowed(true);
		states.createErrorBox(MonitorMessages.get(locale, "form.check"), MonitorMessages.get(locale, "form.check.state"));
		sheet.sheet().addValidationData(states);
		lock(sheet);
	}

	private static void lock(BookSheet sheet) {
		XSSFSheet locked = (XSSFSheet) sheet.sheet();
		locked.lockFormatColumns(false);
		locked.lockFormatRows(false);
		locked.enableLocking();
	}
}
