package org.planwright.exchange.document;

/**
 * What somebody marked in a document, or what a format does not show.
 *
 * @param range  where it is; empty for what is left out
 * @param author empty when not known
 * @param date   empty when not known
 * @param text   what was inserted, deleted, moved or is hidden, or what a comment says
 */
public record Mark(Kind kind, SourceRange range, String author, String date, String text) {

	/** Kinds of marks. */
	public enum Kind {
		/** A tracked insertion; the text has it. */
		INSERTED,
		/** A tracked deletion; the text does not have it. */
		DELETED,
		/** Tracked: moved to this place. */
		MOVED,
		/** Hidden text; the text does not have it. */
		HIDDEN,
		/** A comment. */
		COMMENT
	}
}
