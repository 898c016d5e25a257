package org.planwright.ui.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.planwright.exchange.preview.TableGrid;

/**
 * Where the cells of a table are drawn. Lines are broken between any two characters, as Chinese is set, so that the widths of characters are all that has to be
 * measured.
 */
final class GridLayout {

	private static final int MARGIN = 4;

	private final TableGrid grid;
	private final CharWidths widths;
	private final int lineHeight;
	private final int[] columns;
	private final int[] rows;
	private final List<List<String>> texts = new ArrayList<>();

	/**
	 * @param available the width that the table fills, in pixels
	 * @param widths    of the font it is drawn with
	 */
	GridLayout(TableGrid grid, int available, CharWidths widths) {
		this.grid = grid;
		this.widths = widths;
		this.lineHeight = widths.lineHeight();
		this.columns = edges(columnWidths(Math.max(available, grid.columns() * (2 * MARGIN + widths.of('国')))));
		for (TableGrid.Cell cell : grid.cells()) {
			texts.add(widths.broken(cell.text(), columns[cell.column() + cell.columns()] - columns[cell.column()] - 2 * MARGIN));
		}
		this.rows = edges(rowHeights());
	}

	/** Long columns get more room, but not in proportion: else a column of prose leaves none for the others. */
	private int[] columnWidths(int available) {
		double[] wish = new double[grid.columns()];
		int[] least = new int[grid.columns()];
		for (TableGrid.Cell cell : grid.cells()) {
			if (cell.columns() == 1) {
				int natural = widths.of(cell.text()) + 2 * MARGIN;
				wish[cell.column()] = Math.max(wish[cell.column()], natural);
				int unbroken = Math.max(Math.min(widths.of(cell.text()), 4 * widths.of('国')), widths.ofWidestWord(cell.text()));
				least[cell.column()] = Math.max(least[cell.column()], unbroken + 2 * MARGIN);
			}
		}
		Arrays.setAll(wish, i -> Math.sqrt(Math.max(wish[i], widths.of('国'))));
		double wishes = Arrays.stream(wish).sum();
		int spare = Math.max(0, available - 1 - Arrays.stream(least).sum());
		boolean fits = Arrays.stream(least).sum() < available;
		int[] result = new int[grid.columns()];
		Arrays.setAll(result, i -> (fits ? least[i] : 0) + (int) ((fits ? spare : available - 1) * wish[i] / wishes));
		return result;
	}

	private int[] rowHeights() {
		int[] heights = new int[grid.rows()];
		Arrays.fill(heights, lineHeight + 2 * MARGIN);
		for (int i = 0; i < grid.cells().size(); i++) {
			TableGrid.Cell cell = grid.cells().get(i);
			if (cell.rows() == 1) {
				heights[cell.row()] = Math.max(heights[cell.row()], heightOf(i));
			}
		}
		for (int i = 0; i < grid.cells().size(); i++) {
			TableGrid.Cell cell = grid.cells().get(i);
			int sum = Arrays.stream(heights, cell.row(), cell.row() + cell.rows()).sum();
			heights[cell.row() + cell.rows() - 1] += Math.max(0, heightOf(i) - sum);
		}
		return heights;
	}

	private int heightOf(int cell) {
		return texts.get(cell).size() * lineHeight + 2 * MARGIN;
	}

	private static int[] edges(int[] sizes) {
		int[] edges = new int[sizes.length + 1];
		for (int i = 0; i < sizes.length; i++) {
			edges[i + 1] = edges[i] + sizes[i];
		}
		return edges;
	}

	int width() {
		return columns[columns.length - 1] + 1;
	}

	int height() {
		return rows[rows.length - 1] + 1;
	}

	/** The upper edge of a row. */
	int top(int row) {
		return rows[row];
	}

	/** The row at a height. */
	int rowAt(int y) {
		int found = Arrays.binarySearch(rows, y);
		int row = found >= 0 ? found : -found - 2;
		return Math.clamp(row, 0, grid.rows() - 1);
	}

	/** Draws cells and texts. */
	interface Pen {

		/** A cell's border and ground. */
		void cell(int x, int y, int width, int height, boolean head);

		/** A line of text. */
		void text(String text, int x, int y, boolean head);
	}

	/** Draws the cells that reach into a stretch of the table, from one height to another. */
	void draw(Pen pen, int from, int to) {
		for (int i = 0; i < grid.cells().size(); i++) {
			TableGrid.Cell cell = grid.cells().get(i);
			int x = columns[cell.column()];
			int y = rows[cell.row()];
			int width = columns[cell.column() + cell.columns()] - x;
			int height = rows[cell.row() + cell.rows()] - y;
			if (y > to || y + height < from) {
				continue;
			}
			pen.cell(x, y, width, height, cell.head());
			List<String> lines = texts.get(i);
			int textTop = y + (height - lines.size() * lineHeight) / 2;
			for (int line = 0; line < lines.size(); line++) {
				boolean centred = cell.head() || lines.size() == 1;
				int indent = centred ? Math.max(MARGIN, (width - widths.of(lines.get(line))) / 2) : MARGIN;
				pen.text(lines.get(line), x + indent, textTop + line * lineHeight, cell.head());
			}
		}
	}
}
