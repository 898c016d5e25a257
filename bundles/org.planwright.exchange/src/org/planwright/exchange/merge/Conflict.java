package org.planwright.exchange.merge;

/** Why a person has to decide. */
public enum Conflict {
	/** None. */
	NONE,
	/** The table's unit cannot be converted into the plan's. Argument: the table's unit and the plan's. */
	UNIT,
	/** Binding in one, anticipatory in the other. */
	ATTRIBUTE,
	/** Others say something else of the same. Arguments: who, what. */
	SOURCES,
	/** The plan has several elements of that name. Argument: how many. */
	AMBIGUOUS,
	/** The plan has an element with a very similar name: perhaps the same. Argument: that name. */
	SIMILAR,
	/** The plan has a number, the table a text. */
	NO_NUMBER,
	/** The plan's text holds references or several paragraphs, which no table can carry. */
	BY_HAND,
	/** The plan does not have what is named. Argument: the name. */
	UNKNOWN_NAME,
	/** The plan has changed since the form was made. Argument: what it said then. */
	PLAN_CHANGED
}
