package org.planwright.exchange.opinion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.opinion.OpinionWords.Column;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.SheetCell;
import org.planwright.exchange.sheet.SheetFile;
import org.planwright.exchange.sheet.SheetGrid;
import org.planwright.exchange.sheet.SheetRow;

/** Finds opinions in spreadsheets: a heading is told by its words, one row below titles and notes. An office named once stands for the rows below it too. */
public final class OpinionTables {

	/** A heading stands among so many rows that hold something. */
	private static final int BEFORE = 30;

	private OpinionTables() {
	}

	/** The opinions of all sheets, in order; empty when no sheet has a table of opinions. */
	public static Optional<List<Opinion>> find(SheetFile file) {
		List<Opinion> opinions = new ArrayList<>();
		boolean found = false;
		for (SheetGrid grid : file.grids()) {
			for (int i = 0; i < Math.min(BEFORE, grid.rows().size()); i++) {
				Map<Column, Integer> columns = columns(grid.rows().get(i));
				if (columns.containsKey(Column.OPINION) && columns.size() > 1) {
					found = true;
					add(grid.rows().subList(i + 1, grid.rows().size()), columns, grid.rows().get(i), opinions);
					break;
				}
			}
		}
		return found ? Optional.of(List.copyOf(opinions)) : Optional.empty();
	}

	private static Map<Column, Integer> columns(SheetRow row) {
		Map<Column, Integer> columns = new EnumMap<>(Column.class);
		for (SheetCell cell : row.cells()) {
			OpinionWords.column(cell.text()).ifPresent(column -> columns.putIfAbsent(column, cell.column()));
		}
		return columns;
	}

	private static void add(List<SheetRow> rows, Map<Column, Integer> columns, SheetRow heading, List<Opinion> opinions) {
		String who = "";
		for (SheetRow row : rows) {
			String opinion = text(row, columns, Column.OPINION);
			String office = text(row, columns, Column.WHO);
			boolean footer = row.cells().size() <= 2 && HeaderWords.standard().isFooter(row.cells().get(0).text());
			boolean repeated = opinion.equals(heading.text(columns.get(Column.OPINION)));
			if (!footer && !repeated) {
				who = office.isEmpty() ? who : office;
				if (!opinion.isEmpty()) {
					opinions.add(new Opinion(who, text(row, columns, Column.PLACE), text(row, columns, Column.QUOTE), opinion, text(row, columns, Column.DECISION),
							text(row, columns, Column.REASON)));
				}
			}
		}
	}

	private static String text(SheetRow row, Map<Column, Integer> columns, Column column) {
		return columns.containsKey(column) ? row.text(columns.get(column)) : "";
	}
}
