package org.planwright.graph;

import java.util.Locale;

/** What makes a node look other than its like. */
public enum Mark {

	/** A binding indicator (约束性). */
	BINDING,
	/** An anticipatory indicator (预期性). */
	ANTICIPATORY,
	/** An indicator that no project and no task supports. */
	UNSUPPORTED,
	/** A project that supports nothing. */
	IDLE,
	/** It supports, or stands below, itself by way of others. */
	CYCLE,
	/** It is of another plan than the one shown. */
	ELSEWHERE;

	/** The word that names it as a class of style. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What a person calls it. */
	public String title(Locale locale) {
		return Messages.get(locale, "legend." + word());
	}
}
