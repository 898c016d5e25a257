package org.planwright.exchange.collect;

import java.util.List;
import java.util.Locale;

import org.planwright.exchange.sheet.SheetMessages;

/**
 * What came back from a department.
 *
 * @param department its name; for a file that is no form of the plan the name of the file
 * @param file       the file; empty when there is none
 * @param details    as {@link State} says
 */
public record Returned(String department, State state, String file, List<String> details) {

	/** How a form came back. */
	public enum State {
		/** Filled in. Detail: how many rows. */
		FILLED,
		/** Nothing was changed. */
		NOTHING_FILLED,
		/** Filled in, but the plan has changed since. Detail: how many rows. */
		OUTDATED,
		/** Rows, columns or sheets are gone; what is left was read. Details: which. */
		DAMAGED,
		/** A second form of the department; it was not read. Detail: the first one. */
		TWICE,
		/** A form of another plan, or of a department that this plan does not have; it was not read. Detail: of which plan. */
		OTHER,
		/** No form at all, or one that cannot be read; it was not read. Detail: why. */
		NO_FORM,
		/** No form came back. */
		MISSING
	}

	public Returned {
		details = List.copyOf(details);
	}

	/** One line to read. */
	public String message(Locale locale) {
		return SheetMessages.get(locale, "returned." + state.name(), department, file, String.join("、", details));
	}
}
