package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a table stand.
 *
 * @param width how many columns there are
 * @param rows  for each row all cells that take a place in it, those from rows above included, in order
 */
public record TableGrid(int width, List<List<Place>> rows) {

	/**
	 * A cell and its place.
	 *
	 * @param row     the row it begins in, from 0
	 * @param column  the column it begins in, from 0
	 * @param columns columns it takes, never beyond the last of the table
	 */
	public record Place(Printed.Cell cell, int row, int column, int columns) {
	}

	private static final Printed.Cell MISSING = new Printed.Cell(List.of(), 1, 1, false);

	/** The places in a table; a row that has too few cells is filled up with empty ones. */
	public static TableGrid of(Printed.Table table) {
		return of(table.width(), table.rows().stream().map(Printed.Row::cells).toList());
	}

	/** The places of cells, row by row; see {@link #of(Printed.Table)}. */
	public static TableGrid of(int width, List<List<Printed.Cell>> cellsOfRows) {
		List<List<Place>> rows = new ArrayList<>();
		for (int y = 0; y < cellsOfRows.size(); y++) {
			List<Place> row = new ArrayList<>();
			List<Printed.Cell> cells = cellsOfRows.get(y);
			int next = 0;
			for (int x = 0; x < width; x += row.getLast().columns()) {
				Place above = y == 0 ? null : reaching(rows.get(y - 1), x, y);
				if (above != null) {
					row.add(above);
				} else {
					Printed.Cell cell = next < cells.size() ? cells.get(next++) : MISSING;
					row.add(new Place(cell, y, x, Math.min(cell.columns(), width - x)));
				}
			}
			rows.add(List.copyOf(row));
		}
		return new TableGrid(width, List.copyOf(rows));
	}

	private static Place reaching(List<Place> above, int column, int row) {
		for (Place place : above) {
			if (place.column() == column && place.row() + place.cell().rows() > row) {
				return place;
			}
		}
		return null;
	}

	/** All cells, each once. */
	public List<Place> places() {
		List<Place> places = new ArrayList<>();
		for (int y = 0; y < rows.size(); y++) {
			for (Place place : rows.get(y)) {
				if (place.row() == y) {
					places.add(place);
				}
			}
		}
		return places;
	}
}
