package org.planwright.exchange.sheet;

/**
 * A column of a table.
 *
 * @param index      0-based
 * @param heading    its heading without blanks; rows of a heading over several rows are apart by /
 * @param meaning    what it is taken to hold; {@link Meaning#IGNORED} when that is not known or is no value of the plan
 * @param confidence how sure that is: 1 for a heading that is known or stated, 0 for one that is not understood
 */
public record SheetColumn(int index, String heading, ColumnMeaning meaning, double confidence) {

	/** Below this a person should look at the guess. */
	public static final double SURE = 0.7;

	/** Whether nothing is known of the column. */
	public boolean isUnknown() {
		return meaning.meaning() == Meaning.IGNORED && confidence == 0;
	}

	/** Whether it reports how an earlier plan was fulfilled, by its heading: no one has said to leave it out. */
	public boolean isFulfilment() {
		return meaning.meaning() == Meaning.IGNORED && confidence > 0 && confidence < 1;
	}
}
