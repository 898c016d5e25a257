package org.planwright.ide.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.planwright.ide.elements.ElementRef;

/**
 * What things are to others: a row for each of some, a column for each of the others. Holds nothing of a model.
 *
 * @param title   what it shows
 * @param corner  what rows and columns are
 * @param columns from left to right
 * @param rows    from top to bottom
 * @param notes   what its signs mean, and what there is to know
 */
public record TraceMatrix(String title, String corner, List<Head> columns, List<Row> rows, List<String> notes) {

	/** What one thing is to another. Each state has a sign of its own, so that none is told by its colour alone. */
	public enum State {
		/** Nothing. */
		NONE(""),
		/** The one supports the other, or takes it up. */
		LINKED("●"),
		/** In part. */
		PARTLY("◐"),
		/** What is handed down is met. */
		MET("✓"),
		/** What is handed down is not met. */
		MISSED("✗"),
		/** What is handed down is not there. */
		ABSENT("缺"),
		/** What is handed down and what is there cannot be compared. */
		INCOMPARABLE("？");

		private final String sign;

		State(String sign) {
			this.sign = sign;
		}

		/** How it is written. */
		public String sign() {
			return sign;
		}

		/** Whether something is to be done. */
		public boolean isGap() {
			return this == MISSED || this == ABSENT;
		}
	}

	/**
	 * What heads a row or a column.
	 *
	 * @param label   its name
	 * @param about   what there is to say of it in a word; empty for nothing
	 * @param element what it stands for; empty for what is in no plan
	 * @param gap     whether something of it is missing
	 */
	public record Head(String label, String about, Optional<ElementRef> element, boolean gap) {
	}

	/**
	 * A row.
	 *
	 * @param group whether it stands above rows that belong to it
	 * @param cells one for each column
	 */
	public record Row(Head head, boolean group, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * Where a row and a column cross.
	 *
	 * @param text  besides the sign; empty for none
	 * @param about both in words, for a person who looks at the cell; empty when there is nothing to say
	 * @param row   the place of the row's side, where that is not the row's own; empty for that
	 * @param column the same for the column's side
	 */
	public record Cell(State state, String text, String about, Optional<ElementRef> row, Optional<ElementRef> column) {

		/** Nothing, of which nothing is said. */
		static final Cell NOTHING = of(State.NONE, "");

		/** A cell that says what the heads say. */
		static Cell of(State state, String about) {
			return new Cell(state, "", about, Optional.empty(), Optional.empty());
		}

		/** Sign and text. */
		public String shown() {
			return text.isEmpty() ? state.sign() : state.sign() + " " + text;
		}
	}

	public TraceMatrix {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
	}

	/** Whether anything is missing. */
	public boolean hasGaps() {
		return columns.stream().anyMatch(Head::gap) || rows.stream().anyMatch(row -> row.head().gap());
	}

	/** Only the rows of which something is missing, with the groups that they are in, and only such columns; all of them where nothing is missing of any. */
	public TraceMatrix gaps() {
		boolean anyColumn = columns.stream().anyMatch(Head::gap);
		boolean anyRow = rows.stream().anyMatch(row -> row.head().gap());
		List<Integer> shown = IntStream.range(0, columns.size()).filter(i -> !anyColumn || columns.get(i).gap()).boxed().toList();
		List<Row> kept = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			if (!anyRow || row.head().gap() || row.group() && gapBelow(i)) {
				kept.add(new Row(row.head(), row.group(), shown.stream().map(row.cells()::get).toList()));
			}
		}
		return new TraceMatrix(title, corner, shown.stream().map(columns::get).toList(), kept, notes);
	}

	private boolean gapBelow(int group) {
		for (int i = group + 1; i < rows.size() && !rows.get(i).group(); i++) {
			if (rows.get(i).head().gap()) {
				return true;
			}
		}
		return false;
	}
}
