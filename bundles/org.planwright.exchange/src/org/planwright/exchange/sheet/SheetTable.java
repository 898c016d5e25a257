package org.planwright.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table found in a sheet.
 *
 * @param file    name of the file
 * @param sheet   name of the sheet
 * @param kind    what its rows are
 * @param title   the title above it; empty when there is none
 * @param unit    the unit that is stated above it for all of it, as 万元; empty when there is none
 * @param heading the first row of its heading, 1-based
 * @param columns those that have a heading, in order, with what they are taken to hold
 * @param rows    the rows below the heading without those that are no entries
 */
public record SheetTable(String file, String sheet, TableKind kind, String title, String unit, int heading, List<SheetColumn> columns, List<SheetRow> rows) {

	public SheetTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** What tells tables of one make apart from others: a remembered mapping holds for all tables with the same. */
	public String signature() {
		return columns.stream().map(SheetColumn::heading).collect(Collectors.joining("|"));
	}

	/** The column with a meaning. */
	public Optional<SheetColumn> column(Meaning meaning) {
		return columns.stream().filter(column -> column.meaning().meaning() == meaning).findFirst();
	}

	/** The same table with columns that hold what a mapping says. */
	public SheetTable with(Mapping mapping) {
		List<SheetColumn> mapped = columns.stream().map(column -> mapping.of(column.heading()).map(
				meaning -> new SheetColumn(column.index(), column.heading(), meaning, 1)).orElse(column)).toList();
		return new SheetTable(file, sheet, mapping.kind(), title, unit, heading, mapped, rows);
	}

	/** What the columns are taken to hold, as a mapping. */
	public Mapping mapping() {
		return Mapping.of(signature(), kind, columns);
	}
}
