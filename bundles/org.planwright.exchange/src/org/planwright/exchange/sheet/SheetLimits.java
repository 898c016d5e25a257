package org.planwright.exchange.sheet;

/** What a spreadsheet may hold. Cells are read as a stream, so that memory goes by what they hold, not by how far a sheet is formatted. */
final class SheetLimits {

	/** Bytes of a file. */
	static final int FILE = 32 * 1024 * 1024;
	/** Bytes of one part, unpacked; a million formatted rows take some 100 MB. */
	static final long PART = 512L * 1024 * 1024;
	/** Bytes of a part that is held in memory as a whole (strings, styles), unpacked. */
	static final long HELD_PART = 48L * 1024 * 1024;
	/** Cells that hold something, over all sheets. */
	static final int CELLS = 300_000;
	/** Columns that are read. */
	static final int COLUMNS = 300;
	/** Sheets. */
	static final int SHEETS = 200;

	private SheetLimits() {
	}
}
