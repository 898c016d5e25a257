package org.planwright.exchange.rich;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableRow;

/** A table as it is read. A cell that reaches over several rows or columns stands in the first of them, the others are empty. */
final class RichTable {

	/** Cells beyond are empty columns of a damaged or hostile document; their text is kept in the last one. */
	private static final int MOST_COLUMNS = 200;

	/** A cell: its paragraphs, and where it stands when it has none. */
	private record Cell(List<SourceRange> paragraphs, int at) {
	}

	private final List<List<Cell>> rows = new ArrayList<>();
	/** For each column, how many rows below the current one the cell above reaches down. */
	private final int[] reach = new int[MOST_COLUMNS];
	private int current;

	/** @param at where in the text that is */
	void beginRow(int at) {
		fillReached(at);
		rows.add(new ArrayList<>());
	}

	void beginCell(int columns, int count, int at) {
		if (rows.isEmpty()) {
			beginRow(at);
		}
		fillReached(at);
		List<Cell> row = rows.getLast();
		current = Math.min(row.size(), MOST_COLUMNS - 1);
		int wide = Math.clamp(columns, 1, MOST_COLUMNS);
		for (int i = 0; i < wide && row.size() < MOST_COLUMNS; i++) {
			reach[row.size()] = Math.max(0, count - 1);
			row.add(new Cell(new ArrayList<>(), at));
		}
	}

	/** Cells of rows above that reach down to where the row has come. */
	private void fillReached(int at) {
		if (rows.isEmpty()) {
			return;
		}
		List<Cell> row = rows.getLast();
		while (row.size() < MOST_COLUMNS && reach[row.size()] > 0) {
			reach[row.size()]--;
			row.add(new Cell(new ArrayList<>(), at));
		}
	}

	/** A paragraph of the cell that is open; null for none. */
	void paragraph(SourceRange range) {
		if (range == null) {
			return;
		}
		if (rows.isEmpty() || rows.getLast().isEmpty()) {
			beginCell(1, 1, range.start());
		}
		rows.getLast().get(current).paragraphs().add(range);
	}

	/** @param at where in the text the table ends */
	void end(int at) {
		fillReached(at);
	}

	void addTo(List<Block> blocks, String original) {
		rows.removeIf(List::isEmpty);
		int columns = usedColumns();
		if (columns <= 1) {
			rows.stream().flatMap(List::stream).flatMap(cell -> cell.paragraphs().stream())
					.forEach(paragraph -> blocks.add(RichDocument.paragraph(paragraph, original)));
			return;
		}
		List<TableRow> read = new ArrayList<>(rows.size());
		for (List<Cell> row : rows) {
			List<TableCell> cells = new ArrayList<>();
			for (Cell cell : row.subList(0, Math.min(columns, row.size()))) {
				cells.add(cell(cell, original));
			}
			read.add(new TableRow(cells, range(cells)));
		}
		blocks.add(new TableBlock(read, read.getFirst().range().union(read.getLast().range())));
	}

	/** Without columns at the end that are empty in every row. */
	private int usedColumns() {
		int used = 0;
		for (List<Cell> row : rows) {
			for (int i = used; i < row.size(); i++) {
				if (!row.get(i).paragraphs().isEmpty()) {
					used = i + 1;
				}
			}
		}
		return used;
	}

	private static TableCell cell(Cell cell, String original) {
		TableCell whole = null;
		for (SourceRange paragraph : cell.paragraphs()) {
			TableCell part = new TableCell(RichText.runs(paragraph, original), paragraph);
			whole = whole == null ? part : whole.join(part);
		}
		return whole == null ? new TableCell(List.of(), new SourceRange(cell.at(), cell.at())) : whole;
	}

	private static SourceRange range(List<TableCell> cells) {
		return cells.stream().map(TableCell::range).reduce(SourceRange::union).orElseThrow();
	}
}
