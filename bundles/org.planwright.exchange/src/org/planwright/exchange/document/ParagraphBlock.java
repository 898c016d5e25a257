package org.planwright.exchange.document;

import java.util.List;

/** A paragraph as the format delivers it; in plain text one physical line. Immutable. */
public final class ParagraphBlock implements Block {

	private final List<Run> runs;
	private final SourceRange range;
	private final SourcedText text;

	public ParagraphBlock(List<Run> runs, SourceRange range) {
		this.runs = List.copyOf(runs);
		this.range = range;
		text = Runs.text(this.runs).strip().flat();
	}

	public List<Run> runs() {
		return runs;
	}

	@Override
	public SourceRange range() {
		return range;
	}

	/** All runs, without blanks at both ends; tabs inside are blanks. */
	public SourcedText text() {
		return text;
	}

	/** This paragraph continued by another one. */
	public ParagraphBlock join(ParagraphBlock next) {
		return new ParagraphBlock(Runs.join(runs, next.runs), range.union(next.range));
	}
}
