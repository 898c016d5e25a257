package org.planwright.ide.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.exchange.sheet.ColumnMeaning;

/**
 * What is found out about a table once, however it is shown. Immutable.
 *
 * @param missing how many rows miss what a column should say; nothing for columns that no row misses
 * @param longest the longest text in a column, in Chinese characters
 * @param places  of its rows in their plans
 */
public record TableFacts(Map<ColumnMeaning, Integer> missing, Map<ColumnMeaning, Double> longest, RowPlaces places) {

	/** A letter or a digit beside a Chinese character. */
	private static final double NARROW = 0.6;
	private static final int FIRST_WIDE = 0x2E80;

	public TableFacts {
		missing = Map.copyOf(missing);
		longest = Map.copyOf(longest);
	}

	/** Looks at all cells. */
	public static TableFacts of(TableData table) {
		Map<ColumnMeaning, Integer> missing = new HashMap<>();
		Map<ColumnMeaning, Double> longest = new HashMap<>();
		for (TableColumn column : table.columns()) {
			List<TableCell> cells = table.rows().stream().map(row -> row.cell(column.field())).toList();
			int without = (int) cells.stream().filter(TableCell::isMissing).count();
			if (without > 0) {
				missing.put(column.field(), without);
			}
			longest.put(column.field(), cells.stream().mapToDouble(cell -> width(cell.shown())).max().orElse(0));
		}
		return new TableFacts(missing, longest, RowPlaces.of(table.rows()));
	}

	private static double width(String text) {
		return text.chars().mapToDouble(c -> c < FIRST_WIDE ? NARROW : 1).sum();
	}

	/** How many rows miss what a column should say. */
	public int missing(ColumnMeaning field) {
		return missing.getOrDefault(field, 0);
	}

	/** The longest text in a column, in Chinese characters. */
	public double longest(ColumnMeaning field) {
		return longest.getOrDefault(field, 0.0);
	}
}
