package org.planwright.exchange.document;

import java.util.List;

/** A table; rows may have fewer cells than others when the original is damaged. */
public record TableBlock(List<TableRow> rows, SourceRange range) implements Block {

	public TableBlock {
		rows = List.copyOf(rows);
	}

	/** The largest number of cells of a row. */
	public int columns() {
		return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
	}
}
