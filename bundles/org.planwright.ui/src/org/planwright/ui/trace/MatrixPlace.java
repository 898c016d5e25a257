package org.planwright.ui.trace;

import java.util.Locale;
import java.util.Optional;

import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.matrix.TraceMatrix;
import org.planwright.ide.matrix.TraceMatrix.Cell;
import org.planwright.ide.matrix.TraceMatrix.Head;
import org.planwright.ide.matrix.TraceMatrix.State;

/**
 * A place of a matrix: where a row and a column cross, or the head of one of them.
 *
 * @param row    negative for the head of a column
 * @param column negative for the head of a row
 */
record MatrixPlace(TraceMatrix matrix, int row, int column) {

	/** One of the two that a place is about. */
	enum Side {
		ROW, COLUMN;

		/** What a link to it says where it leads. */
		String link() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The side to which such a link leads. */
		static Side of(String link) {
			return valueOf(link.toUpperCase(Locale.ROOT));
		}
	}

	/** The place; empty where there is none. */
	static Optional<MatrixPlace> of(TraceMatrix matrix, int row, int column) {
		return matrix == null || row < 0 && column < 0 ? Optional.empty() : Optional.of(new MatrixPlace(matrix, row, column));
	}

	/** Whether it is in a plan that an editor can show. */
	static boolean isInPlan(ElementRef element) {
		return element.source() != null && element.source().uri().endsWith(".plan");
	}

	/** Whether it has that side. */
	boolean has(Side side) {
		return index(side) >= 0;
	}

	/** What is said of it besides its sides; empty for nothing. */
	String about() {
		return isCell() ? cell().about() : "";
	}

	/** What is called so at the head of a side that the place has. */
	String name(Side side) {
		return element(side).map(ElementRef::name).filter(name -> !name.isEmpty()).orElseGet(() -> head(side).label());
	}

	/** The element of a side: the cell's own, or else that of the head. */
	Optional<ElementRef> element(Side side) {
		if (!has(side)) {
			return Optional.empty();
		}
		Optional<ElementRef> own = !isCell() ? Optional.empty() : side == Side.ROW ? cell().row() : cell().column();
		return own.or(() -> head(side).element());
	}

	/** The element that heads the row, or the column of a place that is in none. */
	Optional<ElementRef> headElement() {
		return head(has(Side.ROW) ? Side.ROW : Side.COLUMN).element();
	}

	/** What turns the support of a cell on or off; empty when it is not one that can have it. */
	Optional<ElementChange> turnSupport() {
		if (!isCell()) {
			return Optional.empty();
		}
		return head(Side.ROW).element()
				.flatMap(from -> head(Side.COLUMN).element().map(to -> cell().state() == State.LINKED ? new ElementChange.Disconnect(from, to) : new ElementChange.Connect(from, to)));
	}

	private boolean isCell() {
		return has(Side.ROW) && has(Side.COLUMN);
	}

	private Cell cell() {
		return matrix.rows().get(row).cells().get(column);
	}

	private Head head(Side side) {
		return side == Side.ROW ? matrix.rows().get(row).head() : matrix.columns().get(column);
	}

	private int index(Side side) {
		return side == Side.ROW ? row : column;
	}
}
