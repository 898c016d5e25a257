package org.planwright.exchange.sheet;

import java.nio.file.Path;

/** How places in spreadsheets are named: 指标表!E7. */
final class SheetPlace {

	private SheetPlace() {
	}

	/** A place in a sheet; a file of one nameless table, whose sheet is named after it, is not named again. */
	static String of(String file, String sheet, String at) {
		return isWhole(file, sheet) ? at : sheet + "!" + at;
	}

	/** Whether a sheet is all of the file and has no name of its own, as that of separated values. */
	static boolean isWhole(String file, String sheet) {
		return sheet.equals(Path.of(file).getFileName().toString());
	}
}
