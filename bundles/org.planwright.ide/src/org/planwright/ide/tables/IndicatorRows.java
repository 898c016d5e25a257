package org.planwright.ide.tables;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.export.printed.RowAdditions;
import org.planwright.exchange.export.sheet.ValueHeadings;
import org.planwright.exchange.monitor.ProgressWords;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.ide.elements.ElementRef;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.Monitoring.IndicatorState;
import org.planwright.rules.monitoring.YearValue;
import org.planwright.rules.ruleset.Labels;

/** The indicators of a plan as rows, with the columns of its printed table. */
public final class IndicatorRows {

	private final RowKeys keys;
	private final CellTargets targets;
	private final IndicatorColumns columns;
	private final Map<Indicator, IndicatorState> states = new HashMap<>();
	private final int year;

	private IndicatorRows(Plan plan, Path file, Optional<Monitoring> monitoring) {
		keys = new RowKeys(file);
		targets = new CellTargets(plan);
		columns = new IndicatorColumns(plan, new ValueHeadings(plan), monitoring);
		monitoring.ifPresent(found -> found.indicators().forEach(state -> states.put(state.indicator(), state)));
		year = monitoring.map(Monitoring::year).orElse(0);
	}

	/**
	 * The rows of a plan. Headings that the plan does not have are in the language of the person.
	 *
	 * @param plan       read from text
	 * @param file       absolute
	 * @param monitoring how far it is carried out; empty where nobody says
	 */
	public static PlanTable of(Plan plan, Path file, Optional<Monitoring> monitoring) {
		IndicatorRows rows = new IndicatorRows(plan, file, monitoring);
		List<TableRow> made = plan.indicators().stream().map(rows::row).toList();
		return new PlanTable(file, PlanNames.of(plan, file), rows.columns.all(), made, PlanWords.of(plan));
	}

	private TableRow row(Indicator indicator) {
		Map<ColumnMeaning, String> fields = PlanFields.of(indicator);
		Map<ColumnMeaning, TableCell> cells = new LinkedHashMap<>();
		put(cells, TableCell.of(Fields.of(Meaning.NUMBER), text(indicator.getNumber()), TextSpan.of(indicator, PlanPackage.Literals.INDICATOR__NUMBER)));
		Category category = indicator.getCategory();
		put(cells, TableCell.of(Fields.of(Meaning.CATEGORY), category == null ? "" : text(category.getName()), null).choosing(targets.categories(indicator.eContainer())));
		put(cells, name(indicator));
		for (TableColumn column : columns.all()) {
			put(cells, cell(indicator, column.field(), fields));
		}
		if (columns.shareOne()) {
			TableCell average = cells.get(Fields.of(Meaning.AVERAGE));
			TableCell total = cell(indicator, Fields.of(Meaning.CUMULATIVE), fields);
			if (!total.text().isEmpty() && average != null && average.text().isEmpty()) {
				cells.put(Fields.of(Meaning.AVERAGE), total);
			}
		}
		progress(cells, states.get(indicator));
		return new TableRow(keys.next(indicator.getLabel(), category == null ? null : category.getName()), Labels.of(indicator), ElementRef.of(indicator), cells);
	}

	private static void put(Map<ColumnMeaning, TableCell> cells, TableCell cell) {
		cells.putIfAbsent(cell.field(), cell);
	}

	private static String text(String text) {
		return text == null ? "" : Widths.trim(text);
	}

	private static TableCell name(Indicator indicator) {
		String label = text(indicator.getLabel());
		return TableCell.of(Fields.of(Meaning.NAME), label, TextSpan.of(indicator, PlanPackage.Literals.INDICATOR__LABEL)).shownAs(RowAdditions.name(indicator))
				.with(label.isEmpty() ? TableCell.Look.MISSING : TableCell.Look.PLAIN);
	}

	private TableCell cell(Indicator indicator, ColumnMeaning field, Map<ColumnMeaning, String> fields) {
		if (Fields.isPosition(field)) {
			return indicator.getCells().stream().filter(cell -> field.detail().equals(cell.getKey())).findFirst().map(cell -> value(cell, field)).orElse(TableCell.empty(field, false));
		}
		String text = fields.getOrDefault(field, "");
		if (text.isEmpty()) {
			return absent(indicator, field, fields);
		}
		return switch (field.meaning()) {
			case UNIT -> TableCell.of(field, text, TextSpan.of(indicator, PlanPackage.Literals.INDICATOR__UNIT));
			case ATTRIBUTE -> TableCell.of(field, text, attributePlace(indicator));
			case EARLIER, BASE, MID, TARGET, HORIZON, AVERAGE, CUMULATIVE -> value(indicator, field, text);
			default -> TableCell.of(field, text, DetailPlaces.of(indicator, field.meaning()));
		};
	}

	private static TextSpan attributePlace(Indicator indicator) {
		TextSpan place = TextSpan.of(indicator, PlanPackage.Literals.INDICATOR__ATTRIBUTE);
		return place != null ? place : TextSpan.of(indicator, PlanPackage.Literals.INDICATOR__ATTRIBUTE_TEXT);
	}

	private TableCell value(Indicator indicator, ColumnMeaning field, String text) {
		String key = field.meaning().cellKey().orElseThrow();
		Cell cell = indicator.getCells().stream().filter(each -> key.equals(each.getKey()) && each.getValue() != null).findFirst().orElse(null);
		if (cell == null) {
			return TableCell.of(field, text, null).sortedBy(SortKey.of(CellValue.parse(text)));
		}
		TableCell made = value(cell, field);
		return field.meaning() == Meaning.BASE && indicator.isEstimated() && !columns.saysEstimated() ? made.shownAs(RowAdditions.estimated(cell.getValue())) : made;
	}

	private static TableCell value(Cell cell, ColumnMeaning field) {
		String text = cell.getValue() == null ? "" : Widths.trim(cell.getValue().lexeme());
		return TableCell.of(field, text, TextSpan.of(cell)).sortedBy(SortKey.of(CellValue.parse(text)));
	}

	/** What the plan does not say: it may follow from the rest, or be missed. */
	private static TableCell absent(Indicator indicator, ColumnMeaning field, Map<ColumnMeaning, String> fields) {
		if (field.meaning() == Meaning.DIRECTION && indicator.getDirection() != Direction.UNSPECIFIED) {
			return TableCell.empty(field, false).shownAs(indicator.getDirection().getLiteral()).with(TableCell.Look.DERIVED);
		}
		boolean missing = switch (field.meaning()) {
			case UNIT, ATTRIBUTE, BASE -> true;
			case TARGET -> isBlank(fields, Meaning.AVERAGE) && isBlank(fields, Meaning.CUMULATIVE);
			default -> false;
		};
		return TableCell.empty(field, missing);
	}

	private static boolean isBlank(Map<ColumnMeaning, String> fields, Meaning meaning) {
		return CellValue.parse(fields.get(Fields.of(meaning))).isBlank();
	}

	private void progress(Map<ColumnMeaning, TableCell> cells, IndicatorState state) {
		if (state == null) {
			return;
		}
		YearValue latest = state.latest(year);
		String reached = latest == null ? "" : Widths.trim(latest.written().lexeme());
		cells.put(Fields.REACHED, TableCell.of(Fields.REACHED, reached, null).sortedBy(latest == null ? null : SortKey.of(latest.written())));
		Light light = state.progress().light();
		String words = ProgressWords.of(light, Locale.getDefault());
		cells.put(Fields.PROGRESS, TableCell.of(Fields.PROGRESS, light == Light.NONE ? "" : words, null).with(look(light)));
	}

	static TableCell.Look look(Light light) {
		return switch (light) {
			case GREEN -> TableCell.Look.GOOD;
			case AMBER -> TableCell.Look.SLOW;
			case RED -> TableCell.Look.BAD;
			case NONE -> TableCell.Look.PLAIN;
		};
	}
}
