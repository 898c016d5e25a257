package org.planwright.exchange.document;

import java.util.List;

/** A cell of a table. */
public record TableCell(List<Run> runs, SourceRange range) {

	public TableCell {
		runs = List.copyOf(runs);
	}

	/** All runs, without blanks at both ends. */
	public SourcedText text() {
		return Runs.text(runs).strip().flat();
	}

	/** This cell continued by another one. */
	public TableCell join(TableCell next) {
		return new TableCell(Runs.join(runs, next.runs), range.union(next.range));
	}
}
