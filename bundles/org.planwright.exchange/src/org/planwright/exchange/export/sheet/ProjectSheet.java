package org.planwright.exchange.export.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.workbook.BookSheet;
import org.planwright.exchange.workbook.BookSheet.Column;
import org.planwright.exchange.workbook.BookStyles;
import org.planwright.exchange.workbook.NumericValue;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Units;
import org.planwright.model.values.CellValue;

/** 项目库: the projects of all boxes, money in one unit, with totals. */
final class ProjectSheet {

	private static final String MONEY = "万元";
	private static final List<Meaning> DETAILS = List.of(Meaning.CONTENT, Meaning.QUANTITY, Meaning.PLACE, Meaning.NATURE, Meaning.OWNER, Meaning.LEAD, Meaning.SUPPORT,
			Meaning.PERIOD);
	private static final List<Meaning> LAST = List.of(Meaning.SUPPORTS, Meaning.REMARK);
	private static final int FIRST_DETAIL = 5;
	private static final List<Meaning> ALWAYS = List.of(Meaning.CONTENT, Meaning.LEAD, Meaning.PERIOD);
	private static final int MONEY_WIDTH = 13;

	private final Plan plan;
	private final Set<String> sources = new LinkedHashSet<>();
	private final Set<String> years = new TreeSet<>();
	private final Set<Meaning> stated = EnumSet.copyOf(ALWAYS);
	private final List<Meaning> details;
	private final List<Meaning> last;
	private final int investment;
	private final BigDecimal[] totals;

	ProjectSheet(Plan plan) {
		this.plan = plan;
		for (Project project : plan.projects()) {
			for (ColumnMeaning field : PlanFields.of(project).keySet()) {
				stated.add(field.meaning());
				if (field.meaning() == Meaning.SOURCE && !field.detail().isEmpty()) {
					sources.add(field.detail());
				} else if (field.meaning() == Meaning.INVESTED) {
					years.add(field.detail());
				}
			}
		}
		details = DETAILS.stream().filter(stated::contains).toList();
		last = LAST.stream().filter(stated::contains).toList();
		investment = FIRST_DETAIL + details.size();
		totals = new BigDecimal[1 + sources.size() + (sources.isEmpty() ? 0 : 1) + years.size()];
		Arrays.fill(totals, BigDecimal.ZERO);
	}

	/** Writes the sheet; nothing when the plan has no projects. */
	void write(Workbook workbook, BookStyles styles, String title) {
		if (plan.projects().isEmpty()) {
			return;
		}
		List<Column> columns = new ArrayList<>(List.of(new Column("序号", 6), new Column("专栏", 9), new Column("专栏标题", 22), new Column("类别", 18), new Column("项目名称", 34)));
		details.forEach(meaning -> columns.add(new Column(DetailColumns.heading(meaning), DetailColumns.width(meaning))));
		columns.add(new Column("总投资（" + MONEY + "）", MONEY_WIDTH));
		sources.forEach(source -> columns.add(new Column("资金来源（" + MONEY + "）", source, MONEY_WIDTH)));
		if (!sources.isEmpty()) {
			columns.add(new Column("来源合计（推算）", MONEY_WIDTH));
		}
		years.forEach(year -> columns.add(new Column("分年投资（" + MONEY + "）", year, MONEY_WIDTH)));
		last.forEach(meaning -> columns.add(new Column(DetailColumns.heading(meaning), DetailColumns.width(meaning))));
		BookSheet sheet = new BookSheet(workbook, styles, "项目库", title + "重点项目表", columns, FIRST_DETAIL);
		plan.projects().forEach(project -> row(sheet, styles, project));
		sheet.end();
		if (Arrays.stream(totals).anyMatch(total -> total.signum() != 0)) {
			totals(sheet, styles);
		}
	}

	private void row(BookSheet sheet, BookStyles styles, Project project) {
		sheet.row();
		Map<ColumnMeaning, String> fields = PlanFields.of(project);
		sheet.number(0, sheet.rows(), styles.centred());
		sheet.text(1, fields.getOrDefault(ColumnMeaning.of(Meaning.BOX), ""));
		sheet.text(2, project.eContainer() instanceof Box box && box.getTitle() != null ? box.getTitle().strip() : "");
		sheet.text(3, project.getGroup() == null || project.getGroup().getTitle() == null ? "" : project.getGroup().getTitle().strip());
		sheet.text(4, project.getName() == null ? "" : project.getName());
		int column = FIRST_DETAIL;
		for (Meaning meaning : details) {
			sheet.text(column++, fields.getOrDefault(ColumnMeaning.of(meaning), ""));
		}
		money(sheet, styles, column++, fields.get(ColumnMeaning.of(Meaning.INVESTMENT)));
		column = sources(sheet, styles, column, fields);
		for (String year : years) {
			money(sheet, styles, column++, fields.get(new ColumnMeaning(Meaning.INVESTED, year)));
		}
		for (Meaning meaning : last) {
			sheet.text(column++, fields.getOrDefault(ColumnMeaning.of(meaning), ""));
		}
		sheet.endRow();
	}

	/** Writes the sources of an investment and their sum; returns the column behind them. */
	private int sources(BookSheet sheet, BookStyles styles, int from, Map<ColumnMeaning, String> fields) {
		int column = from;
		BigDecimal sum = BigDecimal.ZERO;
		for (String source : sources) {
			sum = sum.add(money(sheet, styles, column++, fields.get(new ColumnMeaning(Meaning.SOURCE, source))));
		}
		if (sources.isEmpty()) {
			return column;
		}
		if (sum.signum() > 0) {
			sheet.formula(column, "SUM(" + sheet.address(from) + ":" + sheet.address(column - 1) + ")", sum, NumericValue.decimals(sum.scale()));
			totals[column - investment] = totals[column - investment].add(sum);
		}
		return column + 1;
	}

	/** Writes an amount of money as a number in the unit of the column, as it is written where it is none; returns the number, or zero. */
	private BigDecimal money(BookSheet sheet, BookStyles styles, int column, String text) {
		if (text == null) {
			return BigDecimal.ZERO;
		}
		Amount amount = Amount.parse(text);
		Optional<BigDecimal> number = amount.value() instanceof CellValue.Number ? amount.convert(Units.find(MONEY).orElseThrow()) : Optional.empty();
		if (number.isEmpty()) {
			sheet.text(column, text, styles.centred());
			return BigDecimal.ZERO;
		}
		sheet.number(column, number.get().doubleValue(), styles.number(NumericValue.decimals(number.get().scale())));
		totals[column - investment] = totals[column - investment].add(number.get());
		return number.get();
	}

	/** Sums of what is shown: filtered rows do not count. */
	private void totals(BookSheet sheet, BookStyles styles) {
		int first = sheet.firstRow() + 1;
		int end = sheet.firstRow() + sheet.rows();
		sheet.row();
		sheet.text(0, "合计", styles.head());
		for (int i = 0; i < totals.length; i++) {
			String letter = CellReference.convertNumToColString(investment + i);
			sheet.formula(investment + i, "SUBTOTAL(109," + letter + first + ":" + letter + end + ")", totals[i], NumericValue.decimals(totals[i].scale()));
		}
		sheet.endRow();
	}
}
