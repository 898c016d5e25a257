package org.planwright.ide.tables;

import java.nio.file.Path;
import java.util.List;

/**
 * What one plan has to say in a table. Immutable, and holds nothing of a model.
 *
 * @param file    absolute, of the plan
 * @param plan    what to call it
 * @param columns of the plan alone, in the order and with the headings of its own table
 * @param rows    in the order of the plan
 * @param words   that the plan uses
 */
public record PlanTable(Path file, String plan, List<TableColumn> columns, List<TableRow> rows, PlanWords words) {

	public PlanTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}
}
