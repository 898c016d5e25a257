package org.planwright.exchange.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row.
 *
 * @param number 1-based, as the program shows it; of a text file the record
 * @param hidden whether it is not shown
 * @param cells  those that hold something, in order; cannot be changed
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {

	public SheetRow {
		cells = List.copyOf(cells);
	}

	/** The cell in a column (0-based), if it holds anything. */
	public Optional<SheetCell> cell(int column) {
		for (SheetCell cell : cells) {
			if (cell.column() == column) {
				return Optional.of(cell);
			}
		}
		return Optional.empty();
	}

	/** The text in a column (0-based); empty when the cell holds nothing. */
	public String text(int column) {
		return cell(column).map(SheetCell::text).orElse("");
	}
}
