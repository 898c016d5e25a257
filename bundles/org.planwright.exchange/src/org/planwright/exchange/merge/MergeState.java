package org.planwright.exchange.merge;

import java.util.Locale;

/** How what a table says stands to the plan. */
public enum MergeState {
	/** The plan does not have the indicator or project. */
	NEW,
	/** The plan says nothing there, or something else. */
	CHANGED,
	/** A person has to decide: see {@link Conflict}. */
	CONFLICT;

	/** The word on the command line and in JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
