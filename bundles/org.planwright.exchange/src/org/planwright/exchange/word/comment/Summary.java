package org.planwright.exchange.word.comment;

import java.util.List;

/**
 * A table of all remarks, for a section of its own at the end of the document.
 *
 * @param title   above the table
 * @param columns headings
 * @param widths  of the columns, in proportion to each other
 * @param rows    cells, as many as there are columns
 */
public record Summary(String title, List<String> columns, List<Integer> widths, List<List<String>> rows) {

	public Summary {
		columns = List.copyOf(columns);
		widths = List.copyOf(widths);
		rows = List.copyOf(rows);
		int count = columns.size();
		if (widths.size() != count || rows.stream().anyMatch(row -> row.size() != count)) {
			throw new IllegalArgumentException("as many widths and cells as columns");
		}
	}
}
