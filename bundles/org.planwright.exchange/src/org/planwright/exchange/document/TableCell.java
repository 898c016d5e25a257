package org.planwright.exchange.document;

import java.util.List;

/**
 * A cell of a table. A table has a cell for each place of its grid; where cells are merged, the first one has all there is.
 *
 * @param merge what it is merged with
 */
public record TableCell(List<Run> runs, SourceRange range, Merge merge) {

	/** Which cell a cell is a part of. */
	public enum Merge {
		/** It stands for itself. */
		NONE,
		/** The one to its left. */
		LEFT,
		/** The one above it. */
		ABOVE
	}

	public TableCell {
		runs = List.copyOf(runs);
	}

	/** A cell that stands for itself, or of which the format does not tell. */
	public TableCell(List<Run> runs, SourceRange range) {
		this(runs, range, Merge.NONE);
	}

	/** All runs, without blanks at both ends. */
	public SourcedText text() {
		return Runs.text(runs).strip().flat();
	}

	/** This cell continued by another one. */
	public TableCell join(TableCell next) {
		return new TableCell(Runs.join(runs, next.runs), range.union(next.range), merge);
	}
}
