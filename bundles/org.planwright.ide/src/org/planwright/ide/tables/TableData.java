package org.planwright.ide.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.LocalTexts;

/**
 * A table of one plan or of several. Immutable.
 *
 * @param columns all there are, in their order
 * @param rows    in the order of the plans
 * @param several whether it is of several plans
 * @param words   that they use
 * @param remarks what is wrong in their monitoring files, in the language of the person
 */
public record TableData(List<TableColumn> columns, List<TableRow> rows, boolean several, PlanWords words, List<String> remarks) {

	private static final LocalTexts TEXTS = new LocalTexts(TableData.class);
	private static final int PLAN_WIDTH = 10;

	/** A table without anything. */
	public static final TableData EMPTY = new TableData(List.of(), List.of(), false, PlanWords.NONE, List.of());

	public TableData {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
	}

	/** The table of one plan: with its own columns and headings. */
	public static TableData of(PlanTable plan) {
		return new TableData(plan.columns(), plan.rows(), false, plan.words(), plan.remarks());
	}

	/** One table of several plans: with the columns of all of them, called what they hold in the language of the person, and one for the plan. */
	public static TableData of(List<PlanTable> plans) {
		Map<ColumnMeaning, TableColumn> columns = new LinkedHashMap<>();
		columns.put(Fields.PLAN, new TableColumn(Fields.PLAN, TEXTS.get("column.plan"), PLAN_WIDTH, false, true));
		boolean totals = plans.stream().anyMatch(plan -> has(plan, Meaning.CUMULATIVE));
		boolean values = plans.stream().anyMatch(plan -> has(plan, Meaning.TARGET));
		Map<Integer, List<TableColumn>> inOrder = new TreeMap<>();
		for (PlanTable plan : plans) {
			plan.columns().forEach(column -> inOrder.computeIfAbsent(values ? order(column.field()) : 0, order -> new ArrayList<>()).add(column));
		}
		inOrder.values().forEach(alike -> alike.forEach(column -> columns.merge(column.field(), named(column, totals), TableData::usual)));
		List<TableRow> rows = new ArrayList<>();
		plans.forEach(plan -> plan.rows().forEach(row -> rows.add(withPlan(row, plan.plan(), totals))));
		return new TableData(List.copyOf(columns.values()), rows, true, PlanWords.of(plans.stream().map(PlanTable::words).toList()),
				plans.stream().flatMap(plan -> plan.remarks().stream()).toList());
	}

	private static boolean has(PlanTable plan, Meaning meaning) {
		return plan.columns().stream().anyMatch(column -> column.field().equals(Fields.of(meaning)));
	}

	/** Columns of values of several plans come in the order of their meanings, those of the progress behind the values. */
	private static int order(ColumnMeaning field) {
		if (field.equals(Fields.REACHED) || field.equals(Fields.PROGRESS)) {
			return Meaning.ATTRIBUTE.ordinal() * 2 + 1;
		}
		Meaning meaning = switch (field.meaning()) {
			case NAME -> Meaning.CATEGORY;
			case CATEGORY -> Meaning.NAME;
			default -> field.meaning();
		};
		return meaning.ordinal() * 2;
	}

	private static TableColumn named(TableColumn column, boolean totals) {
		String heading = switch (column.field().meaning()) {
			case EARLIER, BASE, MID, TARGET, HORIZON, CUMULATIVE -> Fields.heading(column.field());
			case AVERAGE -> totals ? Fields.heading(column.field()) : TEXTS.get("column.shared");
			default -> column.heading();
		};
		return new TableColumn(column.field(), heading, column.width(), column.numbers(), column.usual());
	}

	private static TableColumn usual(TableColumn one, TableColumn other) {
		return one.usual() || !other.usual() ? one : new TableColumn(one.field(), one.heading(), one.width(), one.numbers(), true);
	}

	private static TableRow withPlan(TableRow row, String plan, boolean totals) {
		Map<ColumnMeaning, TableCell> cells = new LinkedHashMap<>(row.cells());
		cells.put(Fields.PLAN, TableCell.of(Fields.PLAN, plan, null));
		TableCell average = cells.get(Fields.of(Meaning.AVERAGE));
		if (totals && average != null && average.field().meaning() == Meaning.CUMULATIVE) {
			cells.put(average.field(), average);
			cells.put(Fields.of(Meaning.AVERAGE), TableCell.empty(Fields.of(Meaning.AVERAGE), false));
		}
		return new TableRow(row.id(), row.name(), row.element(), cells);
	}

	/** The column of a field. */
	public Optional<TableColumn> column(ColumnMeaning field) {
		return columns.stream().filter(column -> column.field().equals(field)).findFirst();
	}
}
