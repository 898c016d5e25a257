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

	/** A row goes on for so many more lines at most. */
	private static final int MOST_LINES = 3;
	/** A line without tabs that begins a row is the first part of its first cell, and no prose. */
	private static final int LONGEST_CELL_PART = 30;
	private static final int LOOKED_AT = 200;

	private final List<TextLine> lines;
	private final InlineMarks marks;

	RowPerLineTables(List<TextLine> lines, InlineMarks marks) {
		this.lines = lines;
		this.marks = marks;
	}

	/** The table that begins at a line, or null when none does. */
	FoundTable find(int from) {
		if (!lines.get(from).isRow() || from + 1 == lines.size() || lines.get(from + 1).isBlank()) {
			return null;
		}
		int columns = columns(from);
		List<TableRow> rows = new ArrayList<>();
		int at = from;
		while (at < lines.size() && !lines.get(at).isBlank()) {
			int end = at + linesOfRow(at, columns);
			if (!hasTab(lines.get(at)) && (end == at + 1 || columns < 3 || lines.get(at).content().length() > LONGEST_CELL_PART)) {
				break;
			}
			rows.add(row(at, end));
			at = end;
		}
		if (rows.size() < 2) {
			return null;
		}
		return new FoundTable(new TableBlock(rows, rows.get(0).range().union(rows.get(rows.size() - 1).range())), at);
	}

	/** The most cells of a line in the stretch without blank lines from here on, looking at its beginning only. */
	private int columns(int from) {
		int columns = 0;
		for (int i = from; i < Math.min(lines.size(), from + LOOKED_AT) && !lines.get(i).isBlank(); i++) {
			columns = Math.max(columns, cellCount(lines.get(i)));
		}
		return columns;
	}

	/** How many lines make the row at a line: more than one only when together they have exactly the cells of the table. */
	private int linesOfRow(int at, int columns) {
		int cells = cellCount(lines.get(at));
		for (int i = at + 1; cells < columns && i < lines.size() && i <= at + MOST_LINES && !lines.get(i).isBlank(); i++) {
			if (lines.get(i).startsWithTab()) {
				return 1;
			}
			cells += cellCount(lines.get(i)) - 1;
			if (cells == columns) {
				return i - at + 1;
			}
		}
		return 1;
	}

	private static boolean hasTab(TextLine line) {
		return line.tabs() > 0;
	}

	private static int cellCount(TextLine line) {
		return line.tabs() + 1;
	}

	private TableRow row(int from, int to) {
		List<TableCell> cells = cells(lines.get(from));
		for (int i = from + 1; i < to; i++) {
			append(cells, cells(lines.get(i)));
		}
		return new TableRow(cells, cells.get(0).range().union(cells.get(cells.size() - 1).range()));
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
