package org.planwright.ide.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.elements.ElementRef;

/**
 * An element of a plan as a row.
 *
 * @param id      tells it from all others, as long as its name and place in the plan stay
 * @param name    to call it by in messages
 * @param element to change it by
 * @param cells   by column; cannot be changed
 */
public record TableRow(RowId id, String name, ElementRef element, Map<ColumnMeaning, TableCell> cells) {

	public TableRow {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
	}

	/** Where it is in the plan, its attribute lines included; null when it is not from a text. */
	public TextSpan place() {
		return element.source() == null ? null : new TextSpan(element.source().start(), element.source().end());
	}

	/** The cell of a column. */
	public TableCell cell(ColumnMeaning column) {
		TableCell cell = cells.get(column);
		return cell == null ? TableCell.empty(column, false) : cell;
	}
}
