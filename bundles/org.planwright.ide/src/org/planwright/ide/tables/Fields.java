package org.planwright.ide.tables;

import java.util.Locale;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;

/** Columns of tables that a plan has no word for. Of these, only those by position are edited. */
public final class Fields {

	/** The plan that a row is of. */
	public static final ColumnMeaning PLAN = new ColumnMeaning(Meaning.DERIVED, "plan");
	/** The latest value that was reached. */
	public static final ColumnMeaning REACHED = new ColumnMeaning(Meaning.DERIVED, "reached");
	/** How it goes, at first sight. */
	public static final ColumnMeaning PROGRESS = new ColumnMeaning(Meaning.DERIVED, "progress");

	private static final String POSITION = "栏";

	private Fields() {
	}

	/** A column of the plan's table that has no other meaning, by its key in rows ({@code 栏3}). */
	static ColumnMeaning position(String key) {
		return new ColumnMeaning(Meaning.DERIVED, key);
	}

	/** Whether it is a column that has only its position. */
	public static boolean isPosition(ColumnMeaning field) {
		return field.meaning() == Meaning.DERIVED && field.detail().startsWith(POSITION);
	}

	/** What a column is called, as a title in the language of the person. */
	static String heading(ColumnMeaning field) {
		return field.heading(Locale.getDefault());
	}

	static ColumnMeaning of(Meaning meaning) {
		return ColumnMeaning.of(meaning);
	}
}
