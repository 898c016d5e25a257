package org.planwright.exchange.report;

/** What the import counts in the plan it made. */
public enum Counted {
	PART, CHAPTER, SECTION, SUBHEADING, PARAGRAPH, PRINCIPLE, BOX, GROUP, PROJECT, INDICATOR_TABLE, INDICATOR, TABLE, NOTE, TERM, FIGURE, CONTENTS_ENTRY
}
