package org.planwright.exchange.document;

import java.util.List;

/** A paragraph as the format delivers it; in plain text one physical line. Immutable. */
public final class ParagraphBlock implements Block {

	private final List<Run> runs;
	private final SourceRange range;
	private final Hint hint;
	private final SourcedText text;

	/** A paragraph of which the format says nothing but its text. */
	public ParagraphBlock(List<Run> runs, SourceRange range) {
		this(runs, range, Hint.NONE);
	}

	public ParagraphBlock(List<Run> runs, SourceRange range, Hint hint) {
		this.runs = List.copyOf(runs);
		this.range = range;
		this.hint = hint;
		text = Runs.text(this.runs).strip().flat();
	}

	public List<Run> runs() {
		return runs;
	}

	@Override
	public SourceRange range() {
		return range;
	}

	/** What the format says beside the text. */
	public Hint hint() {
		return hint;
	}

	/** All runs, without blanks at both ends; tabs inside are blanks. */
	public SourcedText text() {
		return text;
	}

	/** This paragraph continued by another one. */
	public ParagraphBlock join(ParagraphBlock next) {
		return new ParagraphBlock(Runs.join(runs, next.runs), range.union(next.range), hint);
	}
}
