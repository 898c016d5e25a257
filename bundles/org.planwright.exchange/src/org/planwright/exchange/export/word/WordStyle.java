package org.planwright.exchange.export.word;

/** The styles of the official form that the writer uses. */
enum WordStyle {
	TITLE("Title"), SUBTITLE("Subtitle"), BODY("NormalIndent"), TOC_TITLE("TOCHeading"), CAPTION("Caption"), BOX_TITLE("BoxTitle"), BOX_GROUP("BoxGroup"),
	BOX_TEXT("BoxText"), BOX_ITEM("BoxItem"), TABLE_HEAD("TableHead"), TABLE_TEXT("TableText"), TABLE_NOTE("TableNote"), FIGURE("Figure"),
	FIGURE_CAPTION("FigureCaption"), TERM("GlossaryTerm"), GAP("TableGap"), FOOTNOTE("FootnoteText"), FOOTNOTE_MARK("FootnoteReference"), BOX("PlanBox"),
	TABLE("PlanTable"), WORKING_TITLE("WorkingTitle"), WORKING_LINE("WorkingLine");

	private final String id;

	WordStyle(String id) {
		this.id = id;
	}

	/** Its id in the official form. */
	String id() {
		return id;
	}
}
