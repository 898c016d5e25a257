package org.planwright.dsl.line;

import java.util.Arrays;

/**
 * The tokens of a text, one after the other without a gap: a token starts where the one before it ends. A kind is the name that the generated parsers give to a
 * token, {@code RULE_TEXT} for a terminal and {@code '指标'} for a keyword.
 */
public final class PlanTokens {

	/** Blanks and newlines; hidden. */
	public static final String WS = "RULE_WS";
	/** A comment with its line end; hidden. */
	public static final String COMMENT = "RULE_SL_COMMENT";
	/** The beginning of a paragraph: nothing, or the backslash that makes any line a paragraph. */
	public static final String LINE_START = "RULE_LINE_START";
	/** Prose or a title. */
	public static final String TEXT = "RULE_TEXT";
	/** A value of a structural line. */
	public static final String VALUE = "RULE_VALUE";
	/** The name in front of a value in a list of pairs. */
	public static final String SUBJECT = "RULE_SUBJECT";
	/** A line of the front matter that is no known header. */
	public static final String HEADER_TEXT = "RULE_HEADER_TEXT";
	/** The number of a heading. */
	public static final String HEADING_NO = "RULE_HEADING_NO";
	/** The number of a group in a box. */
	public static final String GROUP_NO = "RULE_GROUP_NO";
	/** The number of a project. */
	public static final String ITEM_NO = "RULE_ITEM_NO";
	/** A number behind a keyword that opens a line. */
	public static final String NUMBER = "RULE_NUMBER";
	/** 专栏 with its number. */
	public static final String BOX_NO = "RULE_BOX_NO";
	/** 表 with its number. */
	public static final String TABLE_NO = "RULE_TABLE_NO";
	/** 图 with its number. */
	public static final String FIGURE_NO = "RULE_FIGURE_NO";
	/** The mark of a term. */
	public static final String TERM_MARK = "RULE_TERM_MARK";
	/** A term. */
	public static final String TERM_NAME = "RULE_TERM_NAME";
	/** A note mark in prose. */
	public static final String NOTE_MARK = "RULE_NOTE_MARK";
	/** 栏N. */
	public static final String COLUMN_KEY = "RULE_COLUMN_KEY";
	/** —— at the start of a line. */
	public static final String DASH = "RULE_DASH";
	/** A colon of the language. */
	public static final String COLON = "RULE_COLON";
	/** 、 between values. */
	public static final String SEPARATOR = "RULE_SEPARATOR";
	/** | between the cells of a row. */
	public static final String BAR = "RULE_BAR";
	/** | at the end of a row. */
	public static final String ROW_END = "RULE_ROW_END";
	/** Nothing, where { is missing. */
	public static final String FRAME_OPEN = "RULE_FRAME_OPEN";
	/** Nothing, where } is missing. */
	public static final String FRAME_END = "RULE_FRAME_END";
	/** A line without a place. */
	public static final String DAMAGED = "RULE_DAMAGED_LINE";
	/** Text in a structural line that has no place there. */
	public static final String UNKNOWN = "RULE_UNKNOWN";

	private String[] kinds;
	private int[] ends;
	private int size;

	PlanTokens(int textLength) {
		int guess = Math.max(16, textLength / 40);
		kinds = new String[guess];
		ends = new int[guess];
	}

	/** The kind of a keyword. */
	public static String keyword(String word) {
		return '\'' + word + '\'';
	}

	/** The number of tokens. */
	public int size() {
		return size;
	}

	/** The kind of the i-th token. */
	public String kind(int i) {
		return kinds[i];
	}

	/** The offset of the first character of the i-th token. */
	public int start(int i) {
		return i == 0 ? 0 : ends[i - 1];
	}

	/** The offset behind the last character of the i-th token. */
	public int end(int i) {
		return ends[i];
	}

	/** Adds a token that starts at the end of the last one; blanks that follow blanks are joined to them, empty ones left out. */
	void add(String kind, int end) {
		boolean blank = kind == WS;
		if (blank && end == end()) {
			return;
		}
		if (blank && size > 0 && kinds[size - 1] == WS) {
			ends[size - 1] = end;
			return;
		}
		if (size == kinds.length) {
			kinds = Arrays.copyOf(kinds, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
		}
		kinds[size] = kind;
		ends[size++] = end;
	}

	/** Where the next token starts. */
	int end() {
		return size == 0 ? 0 : ends[size - 1];
	}
}
