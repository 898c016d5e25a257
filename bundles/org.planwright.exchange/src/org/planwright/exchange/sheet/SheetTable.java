package org.planwright.exchange.sheet;

import java.nio.file.Path;
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

	/** The title above it, else the name of the sheet where a person has given it one, else that of the file. */
	public String label() {
		if (!title.isEmpty()) {
			return title;
		}
		if (!sheet.matches("(?i)sheet ?\\d*|工作表 ?\\d*") && !SheetPlace.isWhole(file, sheet)) {
			return sheet;
		}
		String name = Path.of(file).getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	/** A cell or a row of it as a person finds it: 指标表!E7; without the sheet where the file has none. */
	public String place(String at) {
		return SheetPlace.of(file, sheet, at);
	}

	/** Whether its sheet is all of the file and has no name of its own, as that of separated values. */
	public boolean isWholeFile() {
		return SheetPlace.isWhole(file, sheet);
	}

	/** Whether an entry is from its sheet. */
	public boolean isOfSheet(SheetEntry entry) {
		return entry.source().equals(file) && entry.place().startsWith(place(""));
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
