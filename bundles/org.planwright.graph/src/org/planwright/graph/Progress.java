package org.planwright.graph;

import java.util.Locale;

/** How far an indicator is, against the time elapsed. */
public enum Progress {

	/** At least as far as the time. */
	ON_TIME,
	/** Behind the time, but not by much. */
	LATE,
	/** Far behind the time, or farther from the goal than at the start. */
	FAR_BEHIND;

	/** What a person calls it. */
	public String title(Locale locale) {
		return Messages.get(locale, "progress." + name());
	}
}
