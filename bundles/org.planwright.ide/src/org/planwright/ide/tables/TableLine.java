package org.planwright.ide.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.exchange.sheet.ColumnMeaning;

/** A line of a table as it is shown. */
public sealed interface TableLine {

	/** An element. */
	record Element(TableRow row) implements TableLine {
	}

	/**
	 * The head of a group, with what its rows come to. Rows that are in other groups as well count, but are in no sum.
	 *
	 * @param key    of the group, among those of its kind
	 * @param title  as a person reads it
	 * @param rows   of the group
	 * @param shared how many of them are in other groups too
	 * @param sums   by column; cannot be changed
	 * @param open   whether its rows are shown below it
	 */
	record Group(String key, String title, int rows, int shared, Map<ColumnMeaning, Totals> sums, boolean open) implements TableLine {

		public Group {
			sums = Map.copyOf(sums);
		}

		/** Over how many columns the title goes: up to the first behind it that has a sum. */
		public int titleSpan(List<TableColumn> columns) {
			int end = 1;
			while (end < columns.size() && !sums.containsKey(columns.get(end).field())) {
				end++;
			}
			return end;
		}
	}

	/**
	 * What a column comes to.
	 *
	 * @param sums    one for each kind of amounts
	 * @param without how many rows say nothing that could be summed
	 */
	record Totals(List<Sum> sums, int without) {

		public Totals {
			sums = List.copyOf(sums);
		}

		/** The sums as a person reads them; empty for none. */
		public String text() {
			return sums.stream().map(Sum::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("、"));
		}
	}
}
