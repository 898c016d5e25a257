package org.planwright.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.tables.Arrangement.Order;
import org.planwright.ide.tables.TableColumn;

/** The columns of the widget with their headings, by which rows are sorted. */
final class GridHeader {

	private final GridTable grid;
	private final Table table;
	/** How wide a person has made columns. */
	private final Map<ColumnMeaning, Integer> chosen = new HashMap<>();
	private ColumnWidths widths = ColumnWidths.NONE;

	GridHeader(GridTable grid) {
		this.grid = grid;
		table = grid.widget();
		table.addListener(SWT.Resize, event -> fit());
	}

	/** Columns have as much room as the table has now. */
	private void fit() {
		if (table.getColumnCount() != grid.columns().size()) {
			return;
		}
		remember(grid.columns());
		widths = widthsNow();
		for (int i = 0; i < table.getColumnCount(); i++) {
			table.getColumn(i).setWidth(widths.of(grid.columns().get(i)));
		}
	}

	private ColumnWidths widthsNow() {
		return ColumnWidths.of(grid, this::title, chosen);
	}

	/** How wide columns are unless a person makes them wider. */
	ColumnWidths widths() {
		return widths;
	}

	/** Shows the columns of the content; those before stay when they are the same. */
	void show(GridContent before) {
		List<TableColumn> columns = grid.columns();
		if (!grid.content().hasColumnsOf(before)) {
			remember(before.columns());
			for (org.eclipse.swt.widgets.TableColumn old : table.getColumns()) {
				old.dispose();
			}
			widths = widthsNow();
			columns.forEach(this::make);
		}
		for (int i = 0; i < columns.size(); i++) {
			heading(table.getColumn(i), columns.get(i));
		}
	}

	/** The last column is as wide as the table leaves it room. */
	private void remember(List<TableColumn> columns) {
		for (int i = 0; i < columns.size() - 1; i++) {
			int width = table.getColumn(i).getWidth();
			if (width > 0 && width != widths.of(columns.get(i))) {
				chosen.put(columns.get(i).field(), width);
			}
		}
	}

	private void make(TableColumn column) {
		var made = new org.eclipse.swt.widgets.TableColumn(table, column.numbers() ? SWT.RIGHT : SWT.LEFT);
		made.setWidth(widths.of(column));
		made.addListener(SWT.Selection, event -> sortBy(column.field()));
	}

	private String title(TableColumn column) {
		int missing = grid.content().facts().missing(column.field());
		return missing == 0 ? column.heading() : Messages.bind(Messages.headingMissing, column.heading(), missing);
	}

	private void heading(org.eclipse.swt.widgets.TableColumn shown, TableColumn column) {
		Order order = grid.content().wish().order();
		int missing = grid.content().facts().missing(column.field());
		shown.setText(title(column));
		shown.setToolTipText(missing == 0 ? column.heading() : Messages.bind(Messages.tipMissing, column.heading(), missing));
		if (column.field().equals(order.sort())) {
			table.setSortColumn(shown);
			table.setSortDirection(order.descending() ? SWT.DOWN : SWT.UP);
		} else if (table.getSortColumn() == shown) {
			table.setSortColumn(null);
			table.setSortDirection(SWT.NONE);
		}
	}

	/** By a column upwards, downwards, and as the plan has it. */
	private void sortBy(ColumnMeaning field) {
		Order order = grid.order();
		boolean again = field.equals(order.sort());
		grid.arrange(new Order(order.filter(), again && order.descending() ? null : field, again && !order.descending(), order.group(), order.closed()));
	}
}
