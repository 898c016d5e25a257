package org.planwright.exchange.document;

/** Kinds of import noise. */
public enum NoiseKind {
	/** A word processor's bookmark written into the text. */
	BOOKMARK,
	/** Signs that only make text bold. */
	EMPHASIS,
	/** A page number on a line of its own. */
	PAGE_NUMBER,
	/** A title or name printed on every page or again on an inner cover. */
	REPEATED_TITLE,
	/** The category of the row above again, as where merged cells were taken apart. */
	REPEATED_CELL,
	/** The automatic number of a paragraph that has no text. */
	EMPTY_ITEM,
	/** The heading of a column of projects, which an attribute of each project says instead, or a sign between names in it. */
	PROJECT_COLUMN
}
