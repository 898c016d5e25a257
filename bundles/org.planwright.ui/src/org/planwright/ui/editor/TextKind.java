package org.planwright.ui.editor;

import org.eclipse.swt.SWT;

/** What a piece of a plan's text is to the eye, each kind with a colour definition of its own. */
enum TextKind {

	/** A heading, number and title. */
	HEADING("heading", SWT.BOLD),
	/** The opening of a box, table, figure or glossary, its groups and its end. */
	FRAME("frame", SWT.BOLD),
	/** A key word of a structural line. */
	KEY("key", SWT.NORMAL),
	/** A value of a structural line. */
	VALUE("value", SWT.NORMAL),
	/** A line that is about the line above it. */
	ANNOTATION("annotation", SWT.NORMAL),
	/** A reference to an element. */
	REFERENCE("reference", SWT.NORMAL),
	/** A number or mark in front of an item, a note mark. */
	MARK("mark", SWT.NORMAL),
	/** A comment. */
	COMMENT("comment", SWT.ITALIC),
	/** Text that has no place where it stands. */
	DAMAGED("damaged", SWT.NORMAL);

	private static final String PREFIX = "org.planwright.ui.colour.";

	/** The id of the colour definition. */
	final String colour;

	/** SWT's font style. */
	final int fontStyle;

	TextKind(String name, int fontStyle) {
		this.colour = PREFIX + name;
		this.fontStyle = fontStyle;
	}

	/** Whether an id is the colour definition of a kind. */
	static boolean isColour(String id) {
		return id.startsWith(PREFIX);
	}
}
