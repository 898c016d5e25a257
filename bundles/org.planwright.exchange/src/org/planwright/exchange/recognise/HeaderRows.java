package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Run;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableCell.Merge;
import org.planwright.exchange.document.TableRow;

/** Makes one row of a heading of two: a cell that reaches over several columns names each of them together with the cell below it. */
final class HeaderRows {

	private HeaderRows() {
	}

	/** The table with one row less when the row at {@code at} and the next are such a heading, otherwise the same table. */
	static TableBlock joined(TableBlock table, int at) {
		if (at + 1 >= table.rows().size()) {
			return table;
		}
		TableRow above = table.rows().get(at);
		TableRow below = table.rows().get(at + 1);
		if (above.filled() < 2 || !isHeading(above, below)) {
			return table;
		}
		List<TableRow> rows = new ArrayList<>(table.rows());
		rows.set(at, join(above, below));
		rows.remove(at + 1);
		return new TableBlock(rows, table.range());
	}

	/** Below each cell that reaches over columns stand their names, and below some of the others nothing. */
	private static boolean isHeading(TableRow above, TableRow below) {
		boolean over = false;
		boolean down = false;
		for (int i = 0; i < Math.min(above.cells().size(), below.cells().size()); i++) {
			if (above.cells().get(i).merge() == Merge.LEFT) {
				over = true;
				if (below.text(i).isEmpty()) {
					return false;
				}
			}
			down |= below.cells().get(i).merge() == Merge.ABOVE;
		}
		return over && down;
	}

	private static TableRow join(TableRow above, TableRow below) {
		List<TableCell> cells = new ArrayList<>();
		SourcedText over = SourcedText.EMPTY;
		for (int i = 0; i < above.cells().size(); i++) {
			TableCell upper = above.cells().get(i);
			boolean goesOn = upper.merge() == Merge.LEFT;
			over = goesOn ? over : upper.text();
			TableCell lower = i < below.cells().size() ? below.cells().get(i) : null;
			List<Run> runs = new ArrayList<>(goesOn ? List.of(new Run(SourcedText.inserted(over.toString()), null)) : upper.runs());
			if (lower != null) {
				runs.addAll(lower.runs());
			}
			cells.add(new TableCell(runs, lower == null ? upper.range() : upper.range().union(lower.range())));
		}
		return new TableRow(cells, above.range().union(below.range()));
	}
}
