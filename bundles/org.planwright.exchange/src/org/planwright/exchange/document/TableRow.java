package org.planwright.exchange.document;

import java.util.List;

/** A row of a table. */
public record TableRow(List<TableCell> cells, SourceRange range) {

	public TableRow {
		cells = List.copyOf(cells);
	}

	/** Text of a cell, empty when the row has no such cell. */
	public SourcedText text(int column) {
		return column >= 0 && column < cells.size() ? cells.get(column).text() : SourcedText.EMPTY;
	}

	/** How many cells hold anything. */
	public int filled() {
		return (int) cells.stream().filter(cell -> !cell.text().isEmpty()).count();
	}
}
