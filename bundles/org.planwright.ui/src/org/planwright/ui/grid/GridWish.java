package org.planwright.ui.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.tables.Arrangement.Order;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableData;

/**
 * What a table shall show. Immutable.
 *
 * @param data    of which it shows rows
 * @param order   in which way
 * @param toggled the columns that a person has shown or hidden, against what is usual
 */
record GridWish(TableData data, Order order, Set<ColumnMeaning> toggled) {

	static final GridWish NONE = new GridWish(TableData.EMPTY, Order.NONE, Set.of());

	GridWish {
		toggled = Set.copyOf(toggled);
	}

	GridWish with(TableData other) {
		return new GridWish(other, order, toggled);
	}

	GridWish with(Order other) {
		return new GridWish(data, other, toggled);
	}

	/** With a column that is not shown, or without one that is. */
	GridWish toggling(TableColumn column) {
		Set<ColumnMeaning> next = new HashSet<>(toggled);
		if (!next.remove(column.field())) {
			next.add(column.field());
		}
		return new GridWish(data, order, next);
	}

	/** Whether a column is shown, if it is not what is grouped by. */
	boolean shows(TableColumn column) {
		return column.usual() ^ toggled.contains(column.field());
	}

	/** The columns that are shown, from left to right. */
	List<TableColumn> columns() {
		return data.columns().stream().filter(column -> shows(column) && !column.field().equals(order.group())).toList();
	}
}
