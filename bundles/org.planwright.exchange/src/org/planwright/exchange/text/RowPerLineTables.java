package org.planwright.exchange.text;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableRow;

/**
 * Tables written with one row a line, cells separated by tabs. A row that is short of cells and whose rest stands on the
 * next line (a line break inside a cell) is put together again.
 */
final class RowPerLineTables {

	private final List<TextLine> lines;
	private final InlineMarks marks;

	RowPerLineTables(List<TextLine> lines, InlineMarks marks) {
		this.lines = lines;
		this.marks = marks;
	}

	/** The table that begins at a line, or null when none does. */
	FoundTable find(int from) {
		if (!lines.get(from).isRow()) {
			return null;
		}
		int columns = 0;
		int end = from;
		while (end < lines.size() && lines.get(end).isRow()) {
			columns = Math.max(columns, cells(lines.get(end)).size());
			end++;
			end = overWrappedCell(end, columns);
		}
		if (end - from < 2) {
			return null;
		}
		List<TableRow> rows = new ArrayList<>();
		for (int i = from; i < end; i++) {
			List<TableCell> cells = cells(lines.get(i));
			while (i + 1 < end && cells.size() < columns
					&& cells.size() + cells(lines.get(i + 1)).size() - 1 <= columns
					&& !(lines.get(i + 1).isRow() && cells.size() + cells(lines.get(i + 1)).size() - 1 < columns)) {
				i++;
				append(cells, cells(lines.get(i)));
			}
			rows.add(new TableRow(cells, cells.get(0).range().union(cells.get(cells.size() - 1).range())));
		}
		return new FoundTable(new TableBlock(rows, rows.get(0).range().union(rows.get(rows.size() - 1).range())), end);
	}

	/** A line without tabs after a short row, with a row after it, is the rest of a cell. */
	private int overWrappedCell(int at, int columns) {
		if (at + 1 < lines.size() && !lines.get(at).isRow() && !lines.get(at).isBlank() && lines.get(at + 1).isRow()
				&& cells(lines.get(at - 1)).size() < columns) {
			return at + 1;
		}
		return at;
	}

	private List<TableCell> cells(TextLine line) {
		List<TableCell> cells = new ArrayList<>();
		int start = line.start();
		for (int i = line.start(); i <= line.end(); i++) {
			if (i == line.end() || line.original().charAt(i) == '\t') {
				cells.add(new TableCell(marks.runs(start, i), new SourceRange(start, i)));
				start = i + 1;
			}
		}
		return cells;
	}

	private static void append(List<TableCell> cells, List<TableCell> rest) {
		int last = cells.size() - 1;
		cells.set(last, cells.get(last).join(rest.get(0)));
		cells.addAll(rest.subList(1, rest.size()));
	}
}
