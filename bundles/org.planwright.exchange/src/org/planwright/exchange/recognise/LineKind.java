package org.planwright.exchange.recognise;

/** What a line of the plan is. */
public enum LineKind {
	HEADER, PART, CHAPTER, SECTION, SUBHEADING, PARAGRAPH, PRINCIPLE, FIGURE,
	/** First line of a frame. */
	OPENER,
	/** Last line of a frame. */
	CLOSER,
	COLUMNS, CATEGORY, INDICATOR, NOTE, GROUP, PROJECT,
	/** Text in a frame. */
	FRAME_TEXT,
	TABLE_ROW, TERM, CONTENTS_ENTRY,
	/** A line that says something about the line above it. */
	ANNOTATION,
	/** A comment, which is not part of the plan. */
	REMARK;

	public boolean isHeading() {
		return this == PART || this == CHAPTER || this == SECTION || this == SUBHEADING;
	}
}
