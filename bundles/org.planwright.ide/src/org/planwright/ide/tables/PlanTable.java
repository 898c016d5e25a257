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
 * @param remarks what is wrong in its monitoring files, in the language of the person
 */
public record PlanTable(Path file, String plan, List<TableColumn> columns, List<TableRow> rows, PlanWords words, List<String> remarks) {

	public PlanTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
	}

	PlanTable(Path file, String plan, List<TableColumn> columns, List<TableRow> rows, PlanWords words) {
		this(file, plan, columns, rows, words, List.of());
	}

	/** The same, of a plan in whose monitoring files something is wrong. */
	public PlanTable with(List<String> wrong) {
		return new PlanTable(file, plan, columns, rows, words, wrong);
	}
}
