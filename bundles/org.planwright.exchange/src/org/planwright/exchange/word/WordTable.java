package org.planwright.exchange.word;

import java.util.List;

/** A table as it is stored: cells that are merged downwards are there in every row. */
public record WordTable(List<Row> rows) implements WordBlock {

	public WordTable {
		rows = List.copyOf(rows);
	}

	/**
	 * A row.
	 *
	 * @param before how many columns of the grid are left out before the first cell
	 * @param header whether it is repeated on every page
	 */
	public record Row(List<Cell> cells, int before, boolean header) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A cell.
	 *
	 * @param span      how many columns of the grid it takes, at least 1
	 * @param continues whether it is the continuation of the cell above it
	 */
	public record Cell(List<WordBlock> blocks, int span, boolean continues) {

		public Cell {
			blocks = List.copyOf(blocks);
		}
	}
}
