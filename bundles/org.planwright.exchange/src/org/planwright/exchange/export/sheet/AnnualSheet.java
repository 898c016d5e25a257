package org.planwright.exchange.export.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Workbook;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.workbook.BookSheet;
import org.planwright.exchange.workbook.BookSheet.Column;
import org.planwright.exchange.workbook.BookStyles;
import org.planwright.exchange.workbook.NumericValue;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.values.CellValue;

/** 年度分解: what is planned for each year of the period, between base and target; and how far the last year is from the target. */
final class AnnualSheet {

	private static final int FIRST_YEAR = 4;
	private static final int WIDTH = 13;

	private final Plan plan;
	private final PlanYears years;
	private final ValueHeadings headings;

	AnnualSheet(Plan plan) {
		this.plan = plan;
		years = PlanYears.of(plan);
		headings = new ValueHeadings(plan);
	}

	/** Writes the sheet; nothing when the plan does not state its years. */
	void write(Workbook workbook, BookStyles styles, String title) {
		if (!years.isKnown() || years.end() <= years.base() || plan.indicators().isEmpty()) {
			return;
		}
		List<Column> columns = new ArrayList<>(
				List.of(new Column("序号", 6), new Column("指标", 34), new Column("单位", 12), new Column(headings.of(Meaning.BASE), WIDTH)));
		for (int year = years.base() + 1; year <= years.end(); year++) {
			columns.add(new Column("年度目标", year + "年", WIDTH));
		}
		columns.add(new Column(headings.of(Meaning.TARGET), WIDTH));
		columns.add(new Column("末年与目标之差（推算）", WIDTH));
		columns.add(new Column("牵头单位", 20));
		BookSheet sheet = new BookSheet(workbook, styles, "年度分解", title + "主要指标年度分解表", columns, 2);
		plan.indicators().forEach(indicator -> row(sheet, styles, indicator));
		sheet.end();
	}

	private void row(BookSheet sheet, BookStyles styles, Indicator indicator) {
		sheet.row();
		Map<ColumnMeaning, String> fields = PlanFields.of(indicator);
		DetailColumns.number(sheet, 0, indicator.getNumber(), styles);
		sheet.text(1, indicator.getLabel() == null ? "" : indicator.getLabel().strip());
		sheet.text(2, fields.getOrDefault(ColumnMeaning.of(Meaning.UNIT), ""), styles.centred());
		value(sheet, 3, fields, ColumnMeaning.of(Meaning.BASE));
		int column = FIRST_YEAR;
		for (int year = years.base() + 1; year <= years.end(); year++) {
			value(sheet, column++, fields, new ColumnMeaning(Meaning.ANNUAL, year + "年"));
		}
		value(sheet, column, fields, ColumnMeaning.of(Meaning.TARGET));
		gap(sheet, column, fields);
		sheet.text(column + 2, fields.getOrDefault(ColumnMeaning.of(Meaning.LEAD), ""));
		sheet.endRow();
	}

	private static void value(BookSheet sheet, int column, Map<ColumnMeaning, String> fields, ColumnMeaning field) {
		if (fields.containsKey(field)) {
			sheet.value(column, CellValue.parse(fields.get(field)));
		}
	}

	private void gap(BookSheet sheet, int target, Map<ColumnMeaning, String> fields) {
		Optional<BigDecimal> last = number(fields.get(new ColumnMeaning(Meaning.ANNUAL, years.end() + "年")));
		Optional<BigDecimal> aim = number(fields.get(ColumnMeaning.of(Meaning.TARGET)));
		if (last.isPresent() && aim.isPresent()) {
			BigDecimal gap = last.get().subtract(aim.get());
			sheet.formula(target + 1, "ROUND(" + sheet.address(target - 1) + "-" + sheet.address(target) + "," + Math.max(0, gap.scale()) + ")", gap,
					NumericValue.decimals(gap.scale()));
		}
	}

	private static Optional<BigDecimal> number(String text) {
		return text == null ? Optional.empty() : NumericValue.of(CellValue.parse(text)).map(NumericValue::value);
	}
}
