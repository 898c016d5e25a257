package org.planwright.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.planwright.model.text.Widths;

/** The headings of columns over several rows, merged cells taken apart. */
final class Headings {

	private final SheetGrid grid;

	Headings(SheetGrid grid) {
		this.grid = grid;
	}

	/** Without blanks and line breaks. */
	static String clean(String text) {
		return Widths.withoutBlanks(text);
	}

	/** One heading a column from the first on, its rows apart by /. From and to are indexes of rows that hold something. */
	List<String> of(int from, int to) {
		int columns = 0;
		for (SheetRow row : grid.rows().subList(from, to)) {
			columns = Math.max(columns, row.cells().get(row.cells().size() - 1).column() + 1);
		}
		List<String> headings = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			List<String> parts = new ArrayList<>();
			for (int i = from; i < to; i++) {
				String part = part(i, column, from, to);
				if (!part.isEmpty() && !parts.contains(part)) {
					parts.add(part);
				}
			}
			headings.add(String.join("/", parts));
		}
		return headings;
	}

	private String part(int index, int column, int from, int to) {
		SheetRow row = grid.rows().get(index);
		String own = clean(row.text(column));
		if (!own.isEmpty()) {
			return own;
		}
		for (CellRangeAddress range : grid.merged()) {
			if (range.isInRange(row.number() - 1, column)) {
				for (int i = from; i <= index; i++) {
					if (grid.rows().get(i).number() - 1 == range.getFirstRow()) {
						return clean(grid.rows().get(i).text(range.getFirstColumn()));
					}
				}
				return "";
			}
		}
		return index + 1 < to && grid.merged().isEmpty() ? spread(index, column) : "";
	}

	/** In text files merged cells are lost: what stands over several columns stands over the first only. */
	private String spread(int index, int column) {
		SheetRow row = grid.rows().get(index);
		if (grid.rows().get(index + 1).text(column).isEmpty()) {
			return "";
		}
		for (int left = column - 1; left >= 0; left--) {
			if (grid.rows().get(index + 1).text(left).isEmpty()) {
				return "";
			}
			if (!row.text(left).isEmpty()) {
				return clean(row.text(left));
			}
		}
		return "";
	}
}
