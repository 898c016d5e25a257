package org.planwright.exchange.word;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableCell.Merge;
import org.planwright.exchange.document.TableRow;

/** Lays tables out on their grids: a cell for each place, in whatever way the merged ones are stored. A table of one column is a frame. */
final class WordGrid {

	/** No table of a plan is wider; the limit keeps absurd ones cheap. */
	private static final int MOST_COLUMNS = 200;

	private final WordBlocks blocks;

	WordGrid(WordBlocks blocks) {
		this.blocks = blocks;
	}

	void add(WordTable table, List<Block> result) {
		int columns = usedColumns(table);
		if (columns == 1) {
			List<Block> inside = new ArrayList<>();
			table.rows().forEach(row -> row.cells().forEach(cell -> inside.addAll(blocks.of(cell.blocks()))));
			WordBlocks.addFrame(inside, result);
			return;
		}
		if (table.rows().stream().anyMatch(row -> isText(row, columns))) {
			addMixed(table, columns, result);
		} else {
			addRows(table.rows(), columns, result);
		}
	}

	/** A box in which a table stands between text: rows as wide as the box hold its paragraphs. */
	private void addMixed(WordTable table, int columns, List<Block> result) {
		List<Block> inside = new ArrayList<>();
		List<WordTable.Row> rows = new ArrayList<>();
		for (WordTable.Row row : table.rows()) {
			if (isWide(row, columns)) {
				addRows(rows, columns, inside);
				rows.clear();
				inside.addAll(blocks.of(row.cells().getFirst().blocks()));
			} else {
				rows.add(row);
			}
		}
		addRows(rows, columns, inside);
		WordBlocks.addFrame(inside, result);
	}

	private static boolean isWide(WordTable.Row row, int columns) {
		return row.cells().size() == 1 && row.before() == 0 && row.cells().getFirst().span() >= columns;
	}

	/** Whether a row is as wide as the table and holds several paragraphs. */
	private static boolean isText(WordTable.Row row, int columns) {
		return isWide(row, columns) && row.cells().getFirst().blocks().stream().filter(block -> !(block instanceof WordParagraph paragraph) || !paragraph.text().isBlank()).count() > 1;
	}

	private void addRows(List<WordTable.Row> tableRows, int columns, List<Block> result) {
		List<TableRow> rows = new ArrayList<>();
		int place = 0;
		for (WordTable.Row row : tableRows) {
			List<TableCell> cells = cells(row, columns, place);
			if (!cells.isEmpty()) {
				SourceRange range = cells.getFirst().range().union(cells.getLast().range());
				place = range.end();
				rows.add(new TableRow(cells, range));
			}
		}
		if (!rows.isEmpty()) {
			result.add(new TableBlock(rows, rows.getFirst().range().union(rows.getLast().range())));
		}
	}

	/** The width of the grid up to the last column that holds anything; thousands of empty columns to the right count as none. */
	private int usedColumns(WordTable table) {
		int used = 1;
		for (WordTable.Row row : table.rows()) {
			int column = row.before();
			for (WordTable.Cell cell : row.cells()) {
				if (column < MOST_COLUMNS && holdsText(cell.blocks())) {
					used = Math.max(used, column + 1);
				}
				column += cell.span();
			}
		}
		return used;
	}

	private static boolean holdsText(List<WordBlock> blocks) {
		return blocks.stream().anyMatch(block -> !(block instanceof WordParagraph paragraph) || !paragraph.text().isBlank());
	}

	private List<TableCell> cells(WordTable.Row row, int columns, int place) {
		List<TableCell> cells = new ArrayList<>();
		int at = place;
		fill(cells, Math.min(columns, row.before()), at, Merge.NONE);
		for (WordTable.Cell cell : row.cells()) {
			TableCell read = cell(cell, at);
			at = read.range().end();
			if (cells.size() < columns) {
				cells.add(read);
				fill(cells, Math.min(columns - cells.size(), cell.span() - 1), at, cell.continues() ? Merge.ABOVE : Merge.LEFT);
			} else if (!read.text().isEmpty()) {
				cells.set(columns - 1, cells.get(columns - 1).join(read));
			}
		}
		fill(cells, columns - cells.size(), at, Merge.NONE);
		return cells;
	}

	private static void fill(List<TableCell> cells, int count, int at, Merge merge) {
		for (int i = 0; i < count; i++) {
			cells.add(new TableCell(List.of(), new SourceRange(at, at), merge));
		}
	}

	/** The paragraphs of a cell are one text. */
	private TableCell cell(WordTable.Cell cell, int place) {
		List<ParagraphBlock> paragraphs = new ArrayList<>();
		WordBlocks.collect(blocks.of(cell.blocks()), paragraphs);
		Merge merge = cell.continues() ? Merge.ABOVE : Merge.NONE;
		if (paragraphs.isEmpty()) {
			return new TableCell(List.of(), new SourceRange(place, place), merge);
		}
		TableCell whole = new TableCell(paragraphs.getFirst().runs(), paragraphs.getFirst().range(), merge);
		for (ParagraphBlock paragraph : paragraphs.subList(1, paragraphs.size())) {
			whole = whole.join(new TableCell(paragraph.runs(), paragraph.range()));
		}
		return whole;
	}
}
