package org.planwright.exchange.compare;

/** What kind of thing differs; the names are those of the words for it. */
public enum Thing {
	HEADER(Group.HEADERS),
	INDICATOR(Group.INDICATORS),
	PROJECT(Group.PROJECTS),
	HEADING(Group.HEADINGS),
	/** Title or number of a box or table. */
	BOX(Group.HEADINGS),
	/** A statement in numbers in a paragraph. */
	NUMBER(Group.FIGURES),
	TEXT(Group.PROSE),
	/** A row of a table that is none of indicators. */
	ROW(Group.PROSE),
	TERM(Group.PROSE),
	FIGURE(Group.PROSE);

	private final Group group;

	Thing(Group group) {
		this.group = group;
	}

	/** The group in which it is shown. */
	public Group group() {
		return group;
	}

	/** Whether it is found again by its name, wherever it is. */
	boolean isNamed() {
		return this == INDICATOR || this == PROJECT;
	}
}
