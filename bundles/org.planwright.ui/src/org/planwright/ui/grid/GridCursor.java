package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.tables.RowId;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableRow;

/** Which cells are selected: the columns from an anchor to the cell that has the keys, in all lines that are selected in the table. */
final class GridCursor {

	private final GridTable grid;
	private final Table table;
	private final List<Consumer<TableRow>> listeners = new ArrayList<>();
	private final List<Runnable> blocks = new ArrayList<>();
	private int line = -1;
	private int column;
	private int anchor;

	GridCursor(GridTable grid) {
		this.grid = grid;
		table = grid.widget();
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.FocusIn, event -> table.redraw());
		table.addListener(SWT.FocusOut, event -> table.redraw());
	}

	/** Is told the row that a person has moved to. */
	void onMoved(Consumer<TableRow> listener) {
		listeners.add(listener);
	}

	/** Is told when other cells are selected. */
	void onSelected(Runnable listener) {
		blocks.add(listener);
	}

	int line() {
		return line;
	}

	int column() {
		return column;
	}

	/** The column at which the block begins, on either side of the one that has the keys. */
	int anchor() {
		return anchor;
	}

	/** The first of the columns of the block. */
	int first() {
		return Math.min(column, anchor);
	}

	/** The last of the columns of the block. */
	int last() {
		return Math.min(Math.max(column, anchor), grid.columns().size() - 1);
	}

	/** Whether a column is one of the block. */
	boolean holds(int index) {
		return first() <= index && index <= last();
	}

	/** The elements that are selected, from top to bottom. */
	List<TableRow> rows() {
		return lines().stream().flatMap(index -> grid.row(index).stream()).toList();
	}

	/** The lines that are selected, from top to bottom. */
	List<Integer> lines() {
		return Arrays.stream(table.getSelectionIndices()).sorted().boxed().toList();
	}

	/** Goes to a cell. */
	void set(int toLine, int toColumn) {
		line = Math.clamp(toLine, 0, Math.max(0, grid.arrangement().lines().size() - 1));
		column = Math.clamp(toColumn, 0, Math.max(0, grid.columns().size() - 1));
		anchor = column;
		if (!grid.arrangement().lines().isEmpty()) {
			table.setSelection(line);
		}
		show();
		changed();
	}

	/** Goes to a cell as a person does. */
	void go(int toLine, int toColumn) {
		int before = line;
		set(toLine, toColumn);
		if (line != before) {
			tell();
		}
	}

	/** Goes to a column, or extends the block to it; what lines are selected the table itself knows. */
	void setColumn(int toColumn, boolean extend) {
		column = Math.clamp(toColumn, 0, Math.max(0, grid.columns().size() - 1));
		anchor = extend ? anchor : column;
		changed();
	}

	/** Selects lines and columns, both from and to inclusive. The keys are in the first line and the last column then. */
	void select(int fromLine, int toLine, int fromColumn, int toColumn) {
		line = fromLine;
		anchor = fromColumn;
		column = toColumn;
		table.setSelection(Math.min(fromLine, toLine), Math.max(fromLine, toLine));
		changed();
	}

	void selectAll() {
		if (!grid.arrangement().lines().isEmpty()) {
			select(0, grid.arrangement().lines().size() - 1, 0, grid.columns().size() - 1);
		}
	}

	/** What is selected, to be selected again after others are shown. */
	record Kept(List<RowId> rows, RowId row, int line, ColumnMeaning column, ColumnMeaning anchor) {
	}

	Kept keep() {
		return new Kept(rows().stream().map(TableRow::id).toList(), grid.row(line).map(TableRow::id).orElse(null), line, field(column), field(anchor));
	}

	private ColumnMeaning field(int index) {
		return index < grid.columns().size() ? grid.columns().get(index).field() : null;
	}

	/** Selects the rows again that are still there. What is not stays where it was, as far as there are lines and columns. */
	void restore(Kept kept) {
		table.deselectAll();
		int[] lines = kept.rows.stream().mapToInt(grid.arrangement()::indexOf).filter(index -> index >= 0).toArray();
		table.select(lines);
		int now = kept.row == null ? -1 : grid.arrangement().indexOf(kept.row);
		line = now >= 0 ? now : lines.length > 0 ? lines[0] : Math.min(kept.line, grid.arrangement().lines().size() - 1);
		column = index(kept.column, column);
		anchor = index(kept.anchor, anchor);
	}

	private int index(ColumnMeaning field, int otherwise) {
		int index = grid.columns().stream().map(TableColumn::field).toList().indexOf(field);
		return index >= 0 ? index : Math.clamp(otherwise, 0, Math.max(0, grid.columns().size() - 1));
	}

	/** Scrolls to the cell that has the keys. */
	void show() {
		if (line < 0 || line >= table.getItemCount() || column >= table.getColumnCount()) {
			return;
		}
		Rectangle cell = table.getItem(line).getBounds(column);
		Rectangle seen = table.getClientArea();
		if (cell.x < seen.x || cell.x + Math.min(cell.width, seen.width) > seen.x + seen.width) {
			table.showColumn(table.getColumn(column));
		}
		int lines = Math.max(1, (seen.height + Math.min(0, seen.y)) / table.getItemHeight());
		if (line < table.getTopIndex()) {
			table.setTopIndex(line);
		} else if (line >= table.getTopIndex() + lines) {
			table.setTopIndex(line - lines + 1);
		}
	}

	private void changed() {
		table.redraw();
		blocks.forEach(Runnable::run);
	}

	private void tell() {
		grid.row(line).ifPresent(row -> listeners.forEach(listener -> listener.accept(row)));
	}

	private void selected(Event event) {
		if (event.item instanceof TableItem item) {
			line = table.indexOf(item);
		}
		changed();
		tell();
	}

	/** Goes to a cell beside, or extends the block to it. */
	void across(int by, boolean extend) {
		setColumn(column + by, extend);
		show();
	}

	/** Goes to the next element below or above, over heads of groups. */
	void down(int by) {
		int to = line + by;
		while (to >= 0 && to < grid.arrangement().lines().size() && grid.row(to).isEmpty()) {
			to += by;
		}
		if (grid.row(to).isPresent()) {
			go(to, column);
		}
	}

	/** Goes to the next cell, at the end of a row to the first of the next. */
	void next(int by) {
		int to = column + by;
		if (to >= 0 && to < grid.columns().size()) {
			go(line, to);
		} else {
			int before = line;
			down(by);
			if (line != before) {
				go(line, by > 0 ? 0 : grid.columns().size() - 1);
			}
		}
	}
}
