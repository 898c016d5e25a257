package org.planwright.ide.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a block of cells would make of a table: which cells get another text, and what has no place.
 *
 * @param values   of cells whose text is another than now
 * @param homeless what goes beyond the last row or column
 */
public record BlockPaste(List<Value> values, List<Homeless> homeless) {

	/** A cell and the text that it would get; empty to say nothing. */
	public record Value(TableRow row, TableColumn column, String text) {
	}

	/**
	 * A text for which there is no cell.
	 *
	 * @param row    of the block, from 1
	 * @param column of the block, from 1
	 */
	public record Homeless(int row, int column, String text) {
	}

	public BlockPaste {
		values = List.copyOf(values);
		homeless = List.copyOf(homeless);
	}

	/**
	 * A block put on a table.
	 *
	 * @param rows    from the one that the first row of the block is put on
	 * @param columns from the one that its first column is put on
	 */
	public static BlockPaste of(CellBlock block, List<TableRow> rows, List<TableColumn> columns) {
		List<Value> values = new ArrayList<>();
		List<Homeless> homeless = new ArrayList<>();
		for (int i = 0; i < block.rows().size(); i++) {
			List<String> texts = block.rows().get(i);
			for (int j = 0; j < texts.size(); j++) {
				if (i >= rows.size() || j >= columns.size()) {
					if (!texts.get(j).isEmpty()) {
						homeless.add(new Homeless(i + 1, j + 1, texts.get(j)));
					}
				} else if (!isNow(rows.get(i).cell(columns.get(j).field()), texts.get(j))) {
					values.add(new Value(rows.get(i), columns.get(j), texts.get(j)));
				}
			}
		}
		return new BlockPaste(values, homeless);
	}

	/** A block of one row put on each of several; one of a single cell on all selected columns. */
	public static BlockPaste fill(CellBlock block, List<TableRow> rows, List<TableColumn> selected, List<TableColumn> columns) {
		List<String> texts = block.rows().get(0);
		List<String> row = texts.size() == 1 ? Collections.nCopies(selected.size(), texts.get(0)) : texts;
		return of(new CellBlock(Collections.nCopies(rows.size(), row)), rows, columns);
	}

	/** What a cell shows as well as what the plan writes: copied cells come back as they are. */
	private static boolean isNow(TableCell cell, String text) {
		return text.equals(cell.text()) || cell.text().isEmpty() && text.equals(cell.shown());
	}
}
