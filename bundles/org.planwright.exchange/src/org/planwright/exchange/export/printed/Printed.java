package org.planwright.exchange.export.printed;

import java.util.List;

import org.planwright.model.plan.Line;

/** Something printed. Texts are never null; where the plan has none they are empty. */
public sealed interface Printed {

	/** The line of the plan that it prints, the first one where it prints several; never null. */
	Line source();

	/**
	 * A heading.
	 *
	 * @param level 1 for the highest that the plan uses; without gaps only where the plan has none
	 */
	record Heading(Line source, int level, List<Span> text) implements Printed {
	}

	/** A paragraph; a principle with its dash included. */
	record Paragraph(Line source, List<Span> text) implements Printed {
	}

	/** The title of a group of items in a box. */
	record GroupTitle(Line source, List<Span> text) implements Printed {
	}

	/** A numbered item, its number included. */
	record Item(Line source, List<Span> text) implements Printed {
	}

	/** A note below a table, its label included. */
	record Note(Line source, List<Span> text) implements Printed {
	}

	/** A figure, of which the plan has the caption. */
	record Figure(Line source, List<Span> caption) implements Printed {
	}

	/** A framed part of the document. */
	record Framed(Line source, List<Span> caption, List<Printed> content) implements Printed {
	}

	/**
	 * A table. The first row is the header; a cell that reaches over several rows or columns stands in the first of them.
	 *
	 * @param caption empty inside a frame, which has its own
	 */
	record Table(Line source, List<Span> caption, List<Row> rows) implements Printed {
		/** The number of columns. */
		public int width() {
			return rows.stream().mapToInt(row -> row.cells().stream().mapToInt(Cell::columns).sum()).max().orElse(0);
		}
	}

	/**
	 * A row of a table; cells that reach down from rows above are not repeated.
	 *
	 * @param source the line of the plan that it prints; for a header that the plan does not have, that of the first row
	 */
	record Row(Line source, List<Cell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param columns columns it takes, at least 1
	 * @param rows    rows it takes, at least 1
	 * @param head    whether it names what is beside or below it
	 * @param tone    what its colour says
	 */
	record Cell(List<Span> text, int columns, int rows, boolean head, Tone tone) {

		/** A cell without a colour. */
		public Cell(List<Span> text, int columns, int rows, boolean head) {
			this(text, columns, rows, head, Tone.NONE);
		}
	}

	/** The glossary. */
	record Terms(Line source, String title, List<Term> terms) implements Printed {
	}

	/**
	 * A term.
	 *
	 * @param source the line of the plan that it prints
	 * @param number number of its mark, 0 when it has none
	 */
	record Term(Line source, String mark, int number, String name, List<Span> definition) {
	}

	/** The table of contents, one entry a line as found. */
	record Contents(Line source, String title, List<String> entries) implements Printed {
	}
}
