package org.planwright.exchange.preview;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.Span;

/**
 * A table of the preview: its cells by the rows and columns where they begin.
 *
 * @param columns number of columns
 * @param sources for each row the 0-based line of the plan that it prints
 */
public record TableGrid(int columns, List<Cell> cells, List<Integer> sources) {

	/** A cell: where it begins, how far it reaches, what it says. */
	public record Cell(int row, int column, int rows, int columns, boolean head, String text) {
	}

	/** The grid of a table. */
	static TableGrid of(Printed.Table table, List<Integer> sources) {
		int width = table.width();
		int height = table.rows().size();
		boolean[][] taken = new boolean[height][width];
		List<Cell> cells = new ArrayList<>();
		for (int row = 0; row < height; row++) {
			int column = 0;
			for (Printed.Cell printed : table.rows().get(row).cells()) {
				while (column < width && taken[row][column]) {
					column++;
				}
				if (column == width) {
					break;
				}
				int down = Math.min(printed.rows(), height - row);
				int across = Math.min(printed.columns(), width - column);
				for (int i = 0; i < down; i++) {
					for (int j = 0; j < across; j++) {
						taken[row + i][column + j] = true;
					}
				}
				cells.add(new Cell(row, column, down, across, printed.head(), text(printed.text())));
				column += across;
			}
		}
		return new TableGrid(width, List.copyOf(cells), List.copyOf(sources));
	}

	private static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.forEach(span -> text.append(span.text()));
		return text.toString();
	}

	/** The number of rows. */
	public int rows() {
		return sources.size();
	}

	/** The same cells, wherever in the plan they stand. */
	boolean looksLike(TableGrid other) {
		return columns == other.columns && cells.equals(other.cells);
	}
}
