package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.tables.Arrangement;
import org.planwright.ide.tables.Arrangement.Order;
import org.planwright.ide.tables.RowId;
import org.planwright.ide.tables.TableCell;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableData;
import org.planwright.ide.tables.TableLine;
import org.planwright.ide.tables.TableRow;

/** The widget: a virtual table that asks for a row when it is to be seen. In the UI thread. */
final class GridTable {

	private static final String LIGHT = "● ";

	private final Table table;
	private final GridColours colours;
	private final GridCursor cursor;
	private final GridTips tips;
	private final List<Runnable> arranged = new ArrayList<>();
	private final Set<ColumnMeaning> toggled = new HashSet<>();
	private TableData data = TableData.EMPTY;
	private Order order = Order.NONE;
	private Arrangement arrangement = Arrangement.of(data, order);
	private List<TableColumn> columns = List.of();
	private ColumnWidths widths = ColumnWidths.NONE;
	private GridFindings findings = GridFindings.NONE;

	GridTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		colours = new GridColours(table);
		table.addListener(SWT.SetData, this::fill);
		cursor = new GridCursor(this);
		new GridPainter(this).install();
		tips = new GridTips(this);
		tips.activate();
	}

	Table widget() {
		return table;
	}

	GridColours colours() {
		return colours;
	}

	GridCursor cursor() {
		return cursor;
	}

	GridTips tips() {
		return tips;
	}

	TableData data() {
		return data;
	}

	Order order() {
		return order;
	}

	Arrangement arrangement() {
		return arrangement;
	}

	/** The columns that are shown, from left to right. */
	List<TableColumn> columns() {
		return columns;
	}

	/** How wide columns are unless a person makes them wider. */
	ColumnWidths widths() {
		return widths;
	}

	GridFindings findings() {
		return findings;
	}

	/** Is told when other rows, or the same in another order, are shown. */
	void onArranged(Runnable listener) {
		arranged.add(listener);
	}

	/** Shows another table; what is selected stays selected as long as it is there. */
	void show(TableData next) {
		data = next;
		arrange(order);
	}

	/** Shows the table in another way. */
	void arrange(Order next) {
		List<RowId> selected = cursor.rows().stream().map(TableRow::id).toList();
		int column = cursor.column();
		RowId top = table.getTopIndex() == 0 ? null : row(table.getTopIndex()).map(TableRow::id).orElse(null);
		order = next;
		arrangement = Arrangement.of(data, order);
		table.setRedraw(false);
		try {
			setColumns();
			int lines = arrangement.lines().size();
			if (lines < table.getItemCount() / 2) {
				// taking many lines away one by one takes longer than all at once
				table.removeAll();
			}
			table.setItemCount(lines);
			table.clearAll();
			cursor.restore(selected, column);
			if (top != null && arrangement.indexOf(top) >= 0) {
				table.setTopIndex(arrangement.indexOf(top));
			}
		} finally {
			table.setRedraw(true);
		}
		arranged.forEach(Runnable::run);
	}

	void setFindings(GridFindings next) {
		findings = next;
		table.redraw();
	}

	/** Whether a column is shown, if it is not what is grouped by. */
	boolean isShown(TableColumn column) {
		return column.usual() ^ toggled.contains(column.field());
	}

	/** Shows a column that is not, or hides one that is. */
	void toggle(TableColumn column) {
		if (!toggled.remove(column.field())) {
			toggled.add(column.field());
		}
		arrange(order);
	}

	/** The element in a line; empty for the head of a group. */
	Optional<TableRow> row(int line) {
		return line >= 0 && line < arrangement.lines().size() && arrangement.lines().get(line) instanceof TableLine.Element element ? Optional.of(element.row()) : Optional.empty();
	}

	TableCell cell(TableRow row, int column) {
		return row.cell(columns.get(column).field());
	}

	private void setColumns() {
		List<TableColumn> next = data.columns().stream().filter(column -> isShown(column) && !column.field().equals(order.group())).toList();
		boolean same = next.stream().map(TableColumn::field).toList().equals(columns.stream().map(TableColumn::field).toList()) && table.getColumnCount() == next.size();
		columns = next;
		if (!same) {
			for (org.eclipse.swt.widgets.TableColumn old : table.getColumns()) {
				old.dispose();
			}
			widths = ColumnWidths.of(table, columns, data, this::title);
			for (int i = 0; i < columns.size(); i++) {
				TableColumn column = columns.get(i);
				var made = new org.eclipse.swt.widgets.TableColumn(table, column.numbers() ? SWT.RIGHT : SWT.LEFT);
				made.setWidth(widths.of(column));
				int index = i;
				made.addListener(SWT.Selection, event -> sortBy(columns.get(index).field()));
			}
		}
		for (int i = 0; i < columns.size(); i++) {
			heading(table.getColumn(i), columns.get(i));
		}
	}

	private String title(TableColumn column) {
		int missing = data.missing(column.field());
		return missing == 0 ? column.heading() : Messages.bind(Messages.headingMissing, column.heading(), missing);
	}

	private void heading(org.eclipse.swt.widgets.TableColumn shown, TableColumn column) {
		int missing = data.missing(column.field());
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
		boolean again = field.equals(order.sort());
		arrange(new Order(order.filter(), again && order.descending() ? null : field, again && !order.descending(), order.group(), order.closed()));
	}

	/** Opens or closes a group. */
	void toggle(TableLine.Group group) {
		Set<String> closed = new HashSet<>(order.closed());
		if (!closed.remove(group.key())) {
			closed.add(group.key());
		}
		arrange(new Order(order.filter(), order.sort(), order.descending(), order.group(), closed));
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		// a line that is being taken away is asked for as well
		if (event.index < 0 || event.index >= arrangement.lines().size()) {
			return;
		}
		switch (arrangement.lines().get(event.index)) {
			case TableLine.Element element -> fill(item, element.row());
			case TableLine.Group group -> {
				item.setText(0, GroupTitle.of(group));
				item.setFont(colours.bold());
				item.setBackground(colours.group());
			}
		}
	}

	/** What a cell shows. */
	static String text(TableCell cell) {
		return switch (cell.look()) {
			case MISSING -> Messages.missing;
			case GOOD, SLOW, BAD -> LIGHT + cell.shown();
			case PLAIN, DERIVED -> cell.shown();
		};
	}

	private void fill(TableItem item, TableRow row) {
		for (int i = 0; i < columns.size(); i++) {
			TableCell cell = cell(row, i);
			item.setText(i, text(cell));
		}
	}
}
