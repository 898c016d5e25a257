package org.planwright.exchange.report;

/** What an entry of the import report is about. */
public enum EntryKind {
	/** A paragraph cut in two was put together. Argument: the text around the cut. */
	HEALED_BREAK(false),
	/** A fact of the cover became a header line. Arguments: key, value. */
	COVER_FACT(false),
	/** A header line was derived from the text. Arguments: key, value. */
	DERIVED_HEADER(false),
	/** A title without a number was taken as a chapter's, because the sections begin anew after it. Argument: the title. */
	TITLE_RECOVERED(true),
	/** Sections begin anew, but there is no chapter title before them. Argument: the section heading. */
	TITLE_MISSING(true),
	/** Text follows a box that has no clear end. Argument: the title of the box. */
	BOX_END_GUESSED(true),
	/** A table's last row lacks cells: the document may have been cut off in it. Arguments: cells found, columns. */
	TABLE_CUT_OFF(true),
	/** A row does not have the cells of its table; what it has was kept. Arguments: cells found, columns. */
	ROW_DAMAGED(true),
	/** Text that was kept but not understood. Argument: the text. */
	NOT_RECOGNISED(true),
	/** A tracked insertion that was accepted. Arguments: author, date, text. */
	INSERTED(false),
	/** A tracked deletion that was accepted. Arguments: author, date, text. */
	DELETED(false),
	/** Text that was moved to this place, tracked and accepted. Arguments: author, date, text. */
	MOVED(false),
	/** Hidden text, which is left out. Arguments: author and date, both empty, and the text. */
	HIDDEN_TEXT(true),
	/** A comment, kept in the plan as a remark. Arguments: author, date, what it is about, what it says. */
	COMMENT(false),
	/** Characters that could not be decoded. Argument: their number. */
	UNDECODABLE_CHARACTERS(true);

	private final boolean warning;

	EntryKind(boolean warning) {
		this.warning = warning;
	}

	/** Whether a person should look at it. */
	public boolean isWarning() {
		return warning;
	}
}
