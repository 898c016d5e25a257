package org.planwright.ide.colouring;

/** What a piece of a plan's text is to the eye. */
public enum TextKind {
	/** A heading, number and title. */
	HEADING,
	/** The opening of a box, table, figure or glossary, its groups and its end. */
	FRAME,
	/** A key word of a structural line. */
	KEY,
	/** A value of a structural line. */
	VALUE,
	/** A line that is about the line above it. */
	ANNOTATION,
	/** A reference to an element. */
	REFERENCE,
	/** A number or mark in front of an item, a note mark. */
	MARK,
	/** A comment. */
	COMMENT,
	/** Text that has no place where it stands. */
	DAMAGED
}
