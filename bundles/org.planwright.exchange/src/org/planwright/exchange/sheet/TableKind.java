package org.planwright.exchange.sheet;

/** What the rows of a table are. */
public enum TableKind {
	INDICATORS, PROJECTS
}
