package org.planwright.exchange.sheet;

/**
 * A cell that holds something.
 *
 * @param column 0-based
 * @param text   as a person sees it: numbers with the decimals shown and without thousands separators, a shown percentage as {@code 35%}, dates as
 *               {@code 2026-05-01} or {@code 2026年5月}, the last computed value of a formula; lines apart by LF; without blanks at both ends
 * @param kind   what it holds
 */
public record SheetCell(int column, String text, Kind kind) {

	/** What a cell holds. */
	public enum Kind {
		TEXT, NUMBER, DATE,
		/** An error such as #REF!. */
		ERROR
	}
}
