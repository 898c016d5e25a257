package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.export.printed.Tone;

/**
 * A table with what stands around it, in no format yet.
 *
 * @param title   above the table; never empty
 * @param lines   below the title, such as which plan it is of
 * @param columns from left to right
 * @param rows    without the header
 * @param notes   below the table
 */
public record TableDocument(String title, List<String> lines, List<Column> columns, List<Row> rows, List<String> notes) {

	public TableDocument {
		lines = List.copyOf(lines);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
	}

	/**
	 * A column.
	 *
	 * @param width in Chinese characters, as it should be on a page laid across
	 */
	public record Column(String heading, int width) {
	}

	/** A row; cells that reach down from rows above are not repeated. */
	public record Row(List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

		/** A row of plain texts. */
		public static Row of(String... texts) {
			return new Row(List.of(texts).stream().map(Cell::of).toList());
		}
	}

	/**
	 * A cell.
	 *
	 * @param text    as a person reads it; may be empty, may have several lines
	 * @param number  the same as a number, where it is one and nothing else
	 * @param columns columns it takes, at least 1
	 * @param rows    rows it takes, at least 1
	 * @param head    whether it names the rows beside or below it
	 * @param tone    what its colour says
	 */
	public record Cell(String text, Optional<BigDecimal> number, int columns, int rows, boolean head, Tone tone) {

		/** A cell without a colour. */
		public Cell(String text, Optional<BigDecimal> number, int columns, int rows, boolean head) {
			this(text, number, columns, rows, head, Tone.NONE);
		}

		/** A plain text with a colour. */
		public static Cell of(String text, Tone tone) {
			return new Cell(text, Optional.empty(), 1, 1, false, tone);
		}

		/** A plain text; null counts as empty. */
		public static Cell of(String text) {
			return new Cell(text == null ? "" : text, Optional.empty(), 1, 1, false);
		}

		/** A number, with the digits it has. */
		public static Cell of(BigDecimal number) {
			return new Cell(number.toPlainString(), Optional.of(number), 1, 1, false);
		}

		/** A title over the rows below it. */
		public static Cell group(String text, int columns) {
			return new Cell(text, Optional.empty(), columns, 1, true);
		}
	}
}
