package org.planwright.ide.impact;

import java.util.List;

import org.eclipse.lsp4j.Location;

/**
 * What depends on something.
 *
 * @param name    its name
 * @param place   where it says its name
 * @param entries what depends on it, that of its own file first
 */
public record Impact(String name, Location place, List<Entry> entries) {

	/** How something depends on another. */
	public enum Kind {
		/** Prints a value of it. */
		REFERENCE,
		/** States a number that is checked against it. */
		CHECK,
		/** States a number of it in prose, which nothing checks but the rules. */
		STATEMENT,
		/** Is meant to serve it. */
		SUPPORT,
		/** Carries it down in a lower plan. */
		LOWER_INDICATOR,
		/** Is a lower plan. */
		LOWER_PLAN
	}

	/**
	 * Something that depends on it.
	 *
	 * @param kind  how
	 * @param place where
	 * @param line  the text of the line there, without blanks at its ends
	 * @param in    what the line stands in: the box or the chapter; may be empty
	 * @param plan  the plan that it is in; its file's name where the plan has none
	 */
	public record Entry(Kind kind, Location place, String line, String in, String plan) {
	}

	/** Copies the list. */
	public Impact {
		entries = List.copyOf(entries);
	}
}
