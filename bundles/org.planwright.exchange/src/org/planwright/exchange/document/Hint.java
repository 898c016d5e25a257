package org.planwright.exchange.document;

/**
 * What a format says of a paragraph beside its text.
 *
 * @param level    outline level of a heading, 0 for the highest; negative for normal text
 * @param contents whether it is an entry of a table of contents
 * @param inBox    what it is in a box
 */
public record Hint(int level, boolean contents, InBox inBox) {

	/** What a paragraph of a box is, by its style. */
	public enum InBox {
		/** Nothing that the style tells. */
		UNTOLD, GROUP, ITEM
	}

	/** Nothing, as of plain text. */
	public static final Hint NONE = new Hint(-1, false, InBox.UNTOLD);

	/** Whether the format says that it is a heading. */
	public boolean isHeading() {
		return level >= 0;
	}
}
