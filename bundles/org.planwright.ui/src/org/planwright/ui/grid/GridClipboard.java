package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.planwright.ide.tables.BlockPaste;
import org.planwright.ide.tables.CellBlock;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableRow;

/** Blocks of cells to and from spreadsheets, as text with tabs. */
final class GridClipboard {

	private final GridTable grid;

	GridClipboard(GridTable grid) {
		this.grid = grid;
	}

	/** Copies the selected cells as the plan writes them, with the headings of their columns when asked for. */
	void copy(boolean headings) {
		List<List<String>> rows = new ArrayList<>();
		if (headings) {
			rows.add(columns().stream().map(TableColumn::heading).toList());
		}
		grid.cursor().rows().forEach(row -> rows.add(IntStream.rangeClosed(grid.cursor().first(), grid.cursor().last()).mapToObj(column -> grid.cell(row, column))
				.map(cell -> cell.text().isEmpty() && !cell.isMissing() ? cell.shown() : cell.text()).toList()));
		if (grid.cursor().rows().isEmpty()) {
			return;
		}
		String text = rows.size() == 1 && rows.get(0).size() == 1 ? rows.get(0).get(0) : new CellBlock(rows).text();
		Clipboard clipboard = new Clipboard(grid.widget().getDisplay());
		try {
			clipboard.setContents(new Object[] { text.isEmpty() ? " " : text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private List<TableColumn> columns() {
		return grid.columns().subList(grid.cursor().first(), grid.cursor().last() + 1);
	}

	/** What the block on the clipboard makes of the table from the selected cell on; null when there is none. */
	BlockPaste paste() {
		Clipboard clipboard = new Clipboard(grid.widget().getDisplay());
		String text;
		try {
			text = (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
		List<Integer> lines = grid.cursor().lines();
		if (text == null || text.isEmpty() || lines.isEmpty()) {
			return null;
		}
		CellBlock block = CellBlock.parse(text);
		List<TableRow> selected = grid.cursor().rows();
		List<TableRow> below = IntStream.range(lines.get(0), grid.arrangement().lines().size()).boxed().flatMap(line -> grid.row(line).stream()).toList();
		boolean fill = block.rows().size() == 1 && selected.size() > 1;
		return fill ? BlockPaste.fill(block, selected, columns(), grid.columns().subList(grid.cursor().first(), grid.columns().size()))
				: BlockPaste.of(block, below, grid.columns().subList(grid.cursor().first(), grid.columns().size()));
	}
}
