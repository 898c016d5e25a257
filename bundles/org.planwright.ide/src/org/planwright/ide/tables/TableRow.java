package org.planwright.ide.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.planwright.exchange.sheet.ColumnMeaning;

/**
 * An element of a plan as a row.
 *
 * @param id    tells it from all others, as long as its name and place in the plan stay
 * @param name  to call it by in messages
 * @param cells by column; cannot be changed
 * @param place where it is in the plan, its attribute lines included
 */
public record TableRow(RowId id, String name, Map<ColumnMeaning, TableCell> cells, TextSpan place) {

	public TableRow {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
	}

	/** The cell of a column. */
	public TableCell cell(ColumnMeaning column) {
		TableCell cell = cells.get(column);
		return cell == null ? TableCell.empty(column, false) : cell;
	}
}
