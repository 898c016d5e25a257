package org.planwright.exchange.export.printed;

import java.util.List;

/** Something printed. Texts are never null; where the plan has none they are empty. */
public sealed interface Printed {

	/**
	 * A heading.
	 *
	 * @param level 1 for the highest that the plan uses; without gaps only where the plan has none
	 */
	record Heading(int level, List<Span> text) implements Printed {
	}

	/** A paragraph; a principle with its dash included. */
	record Paragraph(List<Span> text) implements Printed {
	}

	/** The title of a group of items in a box. */
	record GroupTitle(List<Span> text) implements Printed {
	}

	/** A numbered item, its number included. */
	record Item(List<Span> text) implements Printed {
	}

	/** A note below a table, its label included. */
	record Note(List<Span> text) implements Printed {
	}

	/** A figure, of which the plan has the caption. */
	record Figure(List<Span> caption) implements Printed {
	}

	/** A framed part of the document. */
	record Framed(List<Span> caption, List<Printed> content) implements Printed {
	}

	/**
	 * A table. The first row is the header; a cell that reaches over several rows or columns stands in the first of them.
	 *
	 * @param caption empty inside a frame, which has its own
	 */
	record Table(List<Span> caption, List<Row> rows) implements Printed {
		/** The number of columns. */
		public int width() {
			return rows.stream().mapToInt(row -> row.cells().stream().mapToInt(Cell::columns).sum()).max().orElse(0);
		}
	}

	/** A row of a table; cells that reach down from rows above are not repeated. */
	record Row(List<Cell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param columns columns it takes, at least 1
	 * @param rows    rows it takes, at least 1
	 * @param head    whether it names what is beside or below it
	 */
	record Cell(List<Span> text, int columns, int rows, boolean head) {
	}

	/** The glossary. */
	record Terms(String title, List<Term> terms) implements Printed {
	}

	/**
	 * A term.
	 *
	 * @param number number of its mark, 0 when it has none
	 */
	record Term(String mark, int number, String name, List<Span> definition) {
	}

	/** The table of contents, one entry a line as found. */
	record Contents(String title, List<String> entries) implements Printed {
	}
}
