package org.planwright.ide.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.planwright.exchange.export.printed.Tone;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.tables.TableLine.Totals;
import org.planwright.model.values.CellValue;

/** A table as it is shown, to be written to a file: filtered, sorted and grouped, with all groups open. */
public final class ShownTable {

	private static final LocalTexts TEXTS = new LocalTexts(ShownTable.class);

	private ShownTable() {
	}

	/**
	 * The document of a table.
	 *
	 * @param title   above it
	 * @param lines   below the title, such as which plan it is of
	 * @param columns that are shown
	 * @param order   how it is shown
	 */
	public static TableDocument of(TableData table, String title, List<String> lines, List<TableColumn> columns, Arrangement.Order order) {
		Arrangement all = Arrangement.of(table, new Arrangement.Order(order.filter(), order.sort(), order.descending(), order.group(), Set.of()));
		List<Row> rows = new ArrayList<>();
		for (TableLine line : all.lines()) {
			switch (line) {
				case TableLine.Group group -> rows.add(group(group, columns));
				case TableLine.Element element -> rows.add(new Row(columns.stream().map(column -> cell(element.row().cell(column.field()))).toList()));
			}
		}
		List<String> notes = new ArrayList<>();
		for (TableColumn column : columns) {
			Totals totals = all.totals().get(column.field());
			if (totals != null && !totals.text().isEmpty()) {
				notes.add(TEXTS.get(totals.without() == 0 ? "note.total" : "note.totalWithout", column.heading(), totals.text(), totals.without()));
			}
		}
		return new TableDocument(title, lines, columns.stream().map(column -> new TableDocument.Column(column.heading(), column.width())).toList(), rows, notes);
	}

	private static Row group(TableLine.Group group, List<TableColumn> columns) {
		int end = group.titleSpan(columns);
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.group(TEXTS.get("group.title", group.title(), group.rows()), end));
		for (TableColumn column : columns.subList(end, columns.size())) {
			Totals totals = group.sums().get(column.field());
			cells.add(new Cell(totals == null ? "" : totals.text(), Optional.empty(), 1, 1, true));
		}
		return new Row(cells);
	}

	private static Cell cell(TableCell cell) {
		Optional<BigDecimal> number = CellValue.parse(cell.shown()) instanceof CellValue.Number plain && plain.unit().isEmpty() && plain.noteMark().isEmpty()
				&& plain.value().toPlainString().equals(cell.shown()) ? Optional.of(plain.value()) : Optional.empty();
		Tone tone = switch (cell.look()) {
			case GOOD -> Tone.GOOD;
			case SLOW -> Tone.WARNING;
			case BAD -> Tone.BAD;
			case PLAIN, MISSING, DERIVED -> Tone.NONE;
		};
		return new Cell(cell.shown(), number, 1, 1, false, tone);
	}
}
