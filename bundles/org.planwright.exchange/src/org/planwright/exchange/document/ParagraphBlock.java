package org.planwright.exchange.document;

import java.util.List;

/** A paragraph as the format delivers it; in plain text one physical line. */
public record ParagraphBlock(List<Run> runs, SourceRange range) implements Block {

	public ParagraphBlock {
		runs = List.copyOf(runs);
	}

	/** All runs, without blanks at both ends; tabs inside are blanks. */
	public SourcedText text() {
		return Runs.text(runs).strip().flat();
	}

	/** This paragraph continued by another one. */
	public ParagraphBlock join(ParagraphBlock next) {
		return new ParagraphBlock(Runs.join(runs, next.runs), range.union(next.range));
	}
}
