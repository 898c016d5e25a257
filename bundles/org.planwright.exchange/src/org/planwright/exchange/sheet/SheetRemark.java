package org.planwright.exchange.sheet;

import java.util.List;
import java.util.Locale;

/**
 * Something that a person must know of how a spreadsheet was read.
 *
 * @param file      name of the file
 * @param place     sheet and cell or row, as 指标表!B5; empty when it is about the whole file
 * @param arguments as {@link Kind} says
 */
public record SheetRemark(Kind kind, String file, String place, List<String> arguments) {

	/** What a remark is about. */
	public enum Kind {
		/** A sheet that is not shown was read. */
		HIDDEN_SHEET,
		/** Rows that are not shown were read. Argument: their numbers. */
		HIDDEN_ROWS,
		/** Columns that are not shown were read. Argument: their letters. */
		HIDDEN_COLUMNS,
		/** The file has macros; none was run. */
		MACROS,
		/** A formula has an error instead of a value: the cell counts as empty. Argument: the error. */
		ERROR_CELL,
		/** A formula was never computed: the cell counts as empty. */
		FORMULA_WITHOUT_VALUE,
		/** Cells to the right of the last column that is read were left out. Argument: their number. */
		COLUMNS_LEFT_OUT,
		/** No table with a heading that is known was found in the sheet. */
		NO_TABLE,
		/** A row that is no entry was left out. Argument: its text. */
		ROW_LEFT_OUT,
		/** A column whose meaning is not known was left out. Argument: its heading. */
		COLUMN_UNKNOWN,
		/** A column of a table that reports how an earlier plan was fulfilled was left out. Argument: its heading. */
		COLUMN_OF_FULFILMENT,
		/** A row without a name was left out. Argument: its text. */
		NO_NAME,
		/** A value that could not be understood was left out. Arguments: heading, value. */
		VALUE_NOT_UNDERSTOOD
	}

	public SheetRemark {
		arguments = List.copyOf(arguments);
	}

	/** A remark on a place. */
	public static SheetRemark of(Kind kind, String file, String place, String... arguments) {
		return new SheetRemark(kind, file, place, List.of(arguments));
	}

	/** What to tell, in a language. */
	public String message(Locale locale) {
		return SheetMessages.get(locale, place.isEmpty() ? "remark.inFile" : "remark.at", file, place, text(locale));
	}

	/** The same without file and place. */
	public String text(Locale locale) {
		return SheetMessages.get(locale, "remark." + kind.name(), arguments.toArray());
	}
}
