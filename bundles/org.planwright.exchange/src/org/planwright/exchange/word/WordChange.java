package org.planwright.exchange.word;

/**
 * Something that the text does not show as it is stored: tracked changes, which are accepted, and what is left out.
 *
 * @param start  offset in the whole text where it begins, or where what is left out would stand
 * @param end    the offset after it; {@code start} for what is left out
 * @param author empty when not known
 * @param date   as the document has it, empty when not known
 * @param text   what was inserted, deleted or is hidden
 */
public record WordChange(Kind kind, int start, int end, String author, String date, String text) {

	/** Kinds of changes. */
	public enum Kind {
		INSERTED, DELETED,
		/** Text that was moved, at its new place. */
		MOVED,
		/** Hidden text: not printed, but handed on with the file. */
		HIDDEN
	}
}
