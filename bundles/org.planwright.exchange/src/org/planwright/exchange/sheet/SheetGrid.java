package org.planwright.exchange.sheet;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The cells of one sheet.
 *
 * @param name   of the sheet; of a text file the name of the file
 * @param hidden whether the sheet is not shown
 * @param rows   those that hold something, in order
 * @param merged ranges of cells that were made one, each held by its first cell
 */
public record SheetGrid(String name, boolean hidden, List<SheetRow> rows, List<CellRangeAddress> merged) {

	public SheetGrid {
		rows = List.copyOf(rows);
		merged = List.copyOf(merged);
	}
}
