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
import org.planwright.model.IndicatorValues;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** 指标表: the columns of the plan's table, those of its annotations, and what follows from base and target. */
final class IndicatorSheet {

	private static final List<Meaning> VALUES = List.of(Meaning.EARLIER, Meaning.BASE, Meaning.MID, Meaning.TARGET, Meaning.HORIZON, Meaning.AVERAGE, Meaning.CUMULATIVE);
	private static final List<Meaning> VALUES_ALWAYS = List.of(Meaning.BASE, Meaning.TARGET);
	private static final List<Meaning> DETAILS = List.of(Meaning.ATTRIBUTE, Meaning.DIRECTION, Meaning.DEFINITION, Meaning.LEAD, Meaning.SUPPORT, Meaning.CODE, Meaning.REMARK);
	private static final List<Meaning> DETAILS_ALWAYS = List.of(Meaning.ATTRIBUTE, Meaning.DIRECTION);
	private static final int FIRST_VALUE = 4;
	private static final int VALUE_WIDTH = 14;

	private final PlanYears years;
	private final List<Indicator> indicators;
	private final ValueHeadings headings;
	private final List<Meaning> values;
	private final List<Meaning> details;

	/** @param plan whose tables are written, one below the other */
	IndicatorSheet(Plan plan) {
		years = PlanYears.of(plan);
		indicators = plan.indicators();
		headings = new ValueHeadings(plan);
		values = VALUES.stream().filter(meaning -> VALUES_ALWAYS.contains(meaning) || isStated(meaning)).toList();
		details = DETAILS.stream().filter(meaning -> DETAILS_ALWAYS.contains(meaning) || isStated(meaning)).toList();
	}

	private boolean isStated(Meaning meaning) {
		return indicators.stream().anyMatch(indicator -> PlanFields.of(indicator).containsKey(ColumnMeaning.of(meaning)));
	}

	void write(Workbook workbook, BookStyles styles, String title) {
		List<Column> columns = new ArrayList<>(List.of(new Column("序号", 6), new Column("类别", 14), new Column("指标", 34), new Column("单位", 12)));
		values.forEach(meaning -> columns.add(new Column(headings.of(meaning), VALUE_WIDTH)));
		details.forEach(meaning -> columns.add(new Column(DetailColumns.heading(meaning), DetailColumns.width(meaning))));
		columns.add(new Column("增量（推算）", VALUE_WIDTH));
		columns.add(new Column("增幅%（推算）", VALUE_WIDTH));
		columns.add(new Column("年均增速%（推算）", VALUE_WIDTH + 4));
		BookSheet sheet = new BookSheet(workbook, styles, "指标表", title + "主要指标表", columns, 3);
		indicators.forEach(indicator -> row(sheet, styles, indicator));
		sheet.end();
	}

	private void row(BookSheet sheet, BookStyles styles, Indicator indicator) {
		sheet.row();
		Map<ColumnMeaning, String> fields = PlanFields.of(indicator);
		DetailColumns.number(sheet, 0, indicator.getNumber(), styles);
		sheet.text(1, indicator.getCategory() == null || indicator.getCategory().getName() == null ? "" : indicator.getCategory().getName());
		sheet.text(2, indicator.getLabel() == null ? "" : Widths.trim(indicator.getLabel()));
		sheet.text(3, fields.getOrDefault(ColumnMeaning.of(Meaning.UNIT), ""), styles.centred());
		int column = FIRST_VALUE;
		for (Meaning meaning : values) {
			String text = fields.get(ColumnMeaning.of(meaning));
			if (text != null) {
				sheet.value(column, CellValue.parse(text));
			}
			column++;
		}
		for (Meaning meaning : details) {
			sheet.text(column++, fields.getOrDefault(ColumnMeaning.of(meaning), ""));
		}
		derived(sheet, indicator, column);
		sheet.endRow();
	}

	/** Formulas, where base and target are plain levels; the growth of a share would not mean anything. */
	private void derived(BookSheet sheet, Indicator indicator, int column) {
		if (!isLevel(indicator.cell(CellRole.BASE)) || !isLevel(indicator.cell(CellRole.TARGET))) {
			return;
		}
		String base = sheet.address(FIRST_VALUE + values.indexOf(Meaning.BASE));
		String target = sheet.address(FIRST_VALUE + values.indexOf(Meaning.TARGET));
		BigDecimal increment = IndicatorValues.increment(indicator).orElseThrow();
		sheet.formula(column, "ROUND(" + target + "-" + base + "," + Math.max(0, increment.scale()) + ")", increment, NumericValue.decimals(increment.scale()));
		if (indicator.getUnit() == null || Widths.halfWidth(indicator.getUnit()).strip().startsWith("%")) {
			return;
		}
		Optional<BigDecimal> increase = IndicatorValues.increase(indicator);
		increase.ifPresent(value -> sheet.formula(column + 1, "ROUND((" + target + "/" + base + "-1)*100,2)", value, "0.00"));
		IndicatorValues.annualGrowth(indicator).ifPresent(value -> sheet.formula(column + 2,
				"ROUND(((" + target + "/" + base + ")^(1/" + (years.end() - years.base()) + ")-1)*100,2)", value, "0.00"));
	}

	private static boolean isLevel(CellValue value) {
		return (value instanceof CellValue.Number || value instanceof CellValue.Comparison) && NumericValue.of(value).isPresent();
	}
}
