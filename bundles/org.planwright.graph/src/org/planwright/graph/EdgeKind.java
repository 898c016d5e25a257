package org.planwright.graph;

import java.util.Locale;

/** What an edge says. It leads from what is lower to what is higher. */
public enum EdgeKind {

	/** A project or task supports something. */
	SUPPORTS,
	/** An indicator measures a goal. */
	MEASURES,
	/** A plan stands below another. */
	BELOW,
	/** A part of a document is within another. */
	WITHIN;

	/** The word that names it as a class of style. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
