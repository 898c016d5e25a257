package org.planwright.exchange.export.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.planwright.exchange.export.printed.Printed;

/** Draws a table with lines. Cells are as wide as their text, up to a limit at which they are broken. */
final class TextTable {

	private static final int WIDEST_COLUMN = 30;

	/** What stands in a place of the grid. {@code first} is whether the cell begins here, not above; {@code columns} counts those it takes. */
	private record Slot(String text, boolean first, int columns) {
	}

	private final Slot[][] grid;
	private final int[] widths;

	private TextTable(Printed.Table table) {
		grid = new Slot[table.rows().size()][table.width()];
		fill(table.rows());
		widths = new int[table.width()];
		Arrays.fill(widths, 2);
		for (Slot[] row : grid) {
			for (int column = 0; column < row.length; column++) {
				if (row[column] != null && row[column].columns() == 1) {
					int width = Math.min(CharacterCells.width(row[column].text()), WIDEST_COLUMN);
					// rules are drawn with signs that are two cells wide
					widths[column] = Math.max(widths[column], width + width % 2);
				}
			}
		}
	}

	/** The lines of the table, all of the same width. */
	static List<String> draw(Printed.Table table) {
		return new TextTable(table).lines();
	}

	private void fill(List<Printed.Row> rows) {
		for (int y = 0; y < rows.size(); y++) {
			int x = 0;
			for (Printed.Cell cell : rows.get(y).cells()) {
				while (x < grid[y].length && grid[y][x] != null) {
					x++;
				}
				for (int down = 0; down < cell.rows() && y + down < grid.length && x < grid[y].length; down++) {
					grid[y + down][x] = new Slot(down == 0 ? TextWriter.text(cell.text()) : "", down == 0, cell.columns());
				}
				x += cell.columns();
			}
		}
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (int y = 0; y < grid.length; y++) {
			lines.add(rule(y));
			List<List<String>> texts = new ArrayList<>();
			int height = 1;
			for (int x = 0; x < widths.length; x += columns(y, x)) {
				List<String> text = CharacterCells.wrapped(grid[y][x] == null ? "" : grid[y][x].text(), width(y, x));
				texts.add(text);
				height = Math.max(height, text.size());
			}
			for (int i = 0; i < height; i++) {
				lines.add(line(y, texts, i));
			}
		}
		lines.add(rule(grid.length));
		return lines;
	}

	private String line(int y, List<List<String>> texts, int i) {
		StringBuilder line = new StringBuilder("│");
		int cell = 0;
		for (int x = 0; x < widths.length; x += columns(y, x)) {
			List<String> text = texts.get(cell++);
			line.append(' ').append(CharacterCells.padded(i < text.size() ? text.get(i) : "", width(y, x))).append(" │");
		}
		return line.toString();
	}

	/** The line above a row; blank below a cell that goes on. */
	private String rule(int y) {
		StringBuilder line = new StringBuilder();
		for (int x = 0; x < widths.length; x++) {
			line.append(corner(y, x)).append((goesOn(y, x) ? "  " : "─").repeat((widths[x] + 2) / 2));
		}
		return line.append(y == 0 ? '┐' : y == grid.length ? '┘' : '┤').toString();
	}

	private boolean goesOn(int y, int x) {
		return y < grid.length && grid[y][x] != null && !grid[y][x].first();
	}

	private char corner(int y, int x) {
		if (x == 0) {
			return y == 0 ? '┌' : y == grid.length ? '└' : goesOn(y, x) ? '│' : '├';
		}
		if (goesOn(y, x) || goesOn(y, x - 1)) {
			return !goesOn(y, x) ? '├' : !goesOn(y, x - 1) ? '┤' : '│';
		}
		boolean up = y > 0 && isEdge(y - 1, x);
		boolean down = y < grid.length && isEdge(y, x);
		return up && down ? '┼' : up ? '┴' : down ? '┬' : '─';
	}

	/** Whether a cell ends to the left of a column. */
	private boolean isEdge(int y, int x) {
		for (int left = 0; left < x; left += columns(y, left)) {
			if (left + columns(y, left) > x) {
				return false;
			}
		}
		return true;
	}

	private int columns(int y, int x) {
		return grid[y][x] == null ? 1 : grid[y][x].columns();
	}

	/** The width inside a cell, which takes in the lines between the columns it spans: they are two cells wide, with a blank on either side. */
	private int width(int y, int x) {
		int width = 0;
		for (int i = x; i < Math.min(x + columns(y, x), widths.length); i++) {
			width += widths[i] + (i == x ? 0 : 4);
		}
		return width;
	}
}
