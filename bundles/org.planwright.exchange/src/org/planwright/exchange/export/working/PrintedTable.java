package org.planwright.exchange.export.working;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.Span;
import org.planwright.model.plan.Line;

/** Tables in their printed form. */
public final class PrintedTable {

	private PrintedTable() {
	}

	/** The table with its heading, below a caption; without one where the caption is empty. Lines and notes around it are left out. */
	public static Printed.Table of(TableDocument table, Line source, String caption) {
		List<Printed.Row> rows = new ArrayList<>();
		rows.add(new Printed.Row(source, table.columns().stream().map(column -> new Printed.Cell(spans(column.heading()), 1, 1, true)).toList()));
		for (TableDocument.Row row : table.rows()) {
			rows.add(new Printed.Row(source, row.cells().stream().map(cell -> new Printed.Cell(spans(cell.text()), cell.columns(), cell.rows(), cell.head(), cell.tone())).toList()));
		}
		return new Printed.Table(source, spans(caption), rows);
	}

	private static List<Span> spans(String text) {
		return text.isEmpty() ? List.of() : List.of(Span.plain(text));
	}
}
