package org.planwright.exchange.monitor;

import java.util.List;

/**
 * What a file says of one indicator or project, not yet looked up in the plan.
 *
 * @param place   where it begins
 * @param project whether it is a project; else an indicator
 * @param box     number of the box of a project; empty when it is not named
 * @param unit    of the values that name none; empty for that of the plan
 * @param values  in order
 * @param state   where a project stands; empty when that is not said
 * @param remark  empty when there is none
 */
public record ReportedEntry(Place place, boolean project, String name, String box, String unit, List<Value> values, String state, String remark) {

	public ReportedEntry {
		values = List.copyOf(values);
	}

	/** What a value is. */
	public enum Kind {
		/** What is planned for a year. */
		PLANNED,
		/** What was reached in a year. */
		ACTUAL,
		/** What a region is to reach. */
		PART,
		/** What was invested in a year, or up to now where no year is named. */
		INVESTED
	}

	/**
	 * A value.
	 *
	 * @param label year or region as written; empty when there is none
	 */
	public record Value(Kind kind, String label, String text, Place place) {
	}

	/**
	 * A place in a file.
	 *
	 * @param file as a person calls it
	 * @param line of a text, from 1; 0 in a spreadsheet
	 * @param cell sheet and cell or row of a spreadsheet, as 指标!F7; empty in a text
	 */
	public record Place(String file, int line, String cell) {

		static Place line(String file, int line) {
			return new Place(file, line, "");
		}

		static Place cell(String file, String cell) {
			return new Place(file, 0, cell);
		}
	}
}
