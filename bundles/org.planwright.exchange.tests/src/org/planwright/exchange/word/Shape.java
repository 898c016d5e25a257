package org.planwright.exchange.word;

/** A way in which a draft may be set in a word processor. */
public record Shape(Program program, Headings headings, Numbers numbers, Tables tables, Boxes boxes, Notes notes, boolean blankLines) {

	/** Whose XML it looks like. */
	public enum Program {
		WORD, WPS, LIBREOFFICE
	}

	public enum Headings {
		/** Styles of the outline. */
		STYLES,
		/** Normal text, larger. */
		NONE
	}

	public enum Numbers {
		TYPED,
		/** Lists of the word processor. */
		AUTOMATIC
	}

	public enum Tables {
		REAL,
		/** Paragraphs with tabs. */
		TABS
	}

	public enum Boxes {
		PLAIN,
		/** A table of one cell. */
		CELL,
		/** A table whose first row is the title. */
		TITLE_ROW,
		/** Paragraphs with borders. */
		BORDERS,
		/** Paragraphs with a coloured ground. */
		GROUND
	}

	public enum Notes {
		TYPED, FOOTNOTES
	}
}
