package org.planwright.ui.grid;

import org.planwright.ide.tables.TableCell;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableRow;

/**
 * What is entered in a cell.
 *
 * @param text that it shall have; empty to say nothing
 */
record CellEntry(TableRow row, TableColumn column, String text) {

	/** The cell as it was. */
	TableCell cell() {
		return row.cell(column.field());
	}
}
