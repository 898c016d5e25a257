package org.planwright.exchange.text;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableRow;
import org.planwright.model.text.Widths;

/**
 * Tables written with one cell a line: a leading tab opens a cell, lines without one continue it, a blank line ends the row.
 */
final class CellPerLineTables {

	/** No row has more lines: the limit keeps other text with tabs cheap. */
	private static final int LONGEST_ROW = 200;

	private final List<TextLine> lines;
	private final InlineMarks marks;

	CellPerLineTables(List<TextLine> lines, InlineMarks marks) {
		this.lines = lines;
		this.marks = marks;
	}

	/** The table that begins at a line, or null when none does. */
	FoundTable find(int from) {
		if (!lines.get(from).isCell()) {
			return null;
		}
		int[] header = group(from);
		int columns = cellStarts(header).size();
		if (columns < 2) {
			return null;
		}
		List<int[]> groups = new ArrayList<>();
		for (int[] group = header; group != null && isRowOf(group, columns); group = next(group)) {
			groups.add(group);
		}
		if (groups.size() < 2) {
			return null;
		}
		List<TableRow> rows = new ArrayList<>();
		int end = from;
		for (int i = 0; i < groups.size(); i++) {
			int[] group = groups.get(i);
			end = i == groups.size() - 1 ? endOfLastRow(group, columns, rows) : group[1];
			rows.add(row(new int[] { group[0], end }));
		}
		return new FoundTable(new TableBlock(rows, rows.get(0).range().union(rows.get(rows.size() - 1).range())), end);
	}

	/** The stretch without a blank line that begins with the cell at a line. */
	private int[] group(int from) {
		int end = from;
		while (end < Math.min(lines.size(), from + LONGEST_ROW) && !isSeparator(lines.get(end)) && !lines.get(end).isRow()) {
			end++;
		}
		return new int[] { from, end };
	}

	/** The next stretch that begins with a cell, when only blank lines are between. */
	private int[] next(int[] group) {
		int at = group[1];
		while (at < lines.size() && isSeparator(lines.get(at))) {
			at++;
		}
		return at < lines.size() && lines.get(at).isCell() ? group(at) : null;
	}

	/** An empty cell is a blank line too, but with its tab. */
	private static boolean isSeparator(TextLine line) {
		return line.isBlank() && !line.startsWithTab();
	}

	/** A damaged table may lack cells in a row, but a row of one cell is the next box rather than a row. */
	private boolean isRowOf(int[] group, int columns) {
		int cells = cellStarts(group).size();
		return cells <= columns && (cells > 1 || group[1] == lines.size());
	}

	private List<Integer> cellStarts(int[] group) {
		List<Integer> starts = new ArrayList<>();
		for (int i = group[0]; i < group[1]; i++) {
			if (lines.get(i).isCell()) {
				starts.add(i);
			}
		}
		return starts;
	}

	/**
	 * What follows the last cell of the last row without a blank line may be the text after the table: it is when it is
	 * indented, or much longer than what this column holds elsewhere.
	 */
	private int endOfLastRow(int[] group, int columns, List<TableRow> rows) {
		List<Integer> starts = cellStarts(group);
		int lastCell = starts.get(starts.size() - 1);
		int usual = rows.stream().mapToInt(row -> row.text(columns - 1).length()).max().orElse(0);
		for (int i = lastCell + 1; i < group[1]; i++) {
			String content = lines.get(i).content();
			if (Widths.isBlank(content.charAt(0)) || content.strip().length() > Math.max(8, usual * 2)) {
				return i;
			}
		}
		return group[1];
	}

	private TableRow row(int[] group) {
		List<TableCell> cells = new ArrayList<>();
		for (int i = group[0]; i < group[1]; i++) {
			TextLine line = lines.get(i);
			TableCell part = new TableCell(marks.runs(line.start(), line.end()), line.range());
			if (line.isCell()) {
				cells.add(part);
			} else {
				cells.set(cells.size() - 1, cells.get(cells.size() - 1).join(part));
			}
		}
		return new TableRow(cells, cells.get(0).range().union(cells.get(cells.size() - 1).range()));
	}
}
