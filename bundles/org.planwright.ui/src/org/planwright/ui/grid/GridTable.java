package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

	/** From so many lines that were seen on it takes longer to clear them one by one than to begin anew. */
	private static final int MANY_LINES = 100;

	private final Table table;
	private final GridColours colours;
	private final GridCursor cursor;
	private final GridTips tips;
	private final GridArranger arranger;
	private final List<Runnable> shown = new ArrayList<>();
	private GridContent content = GridContent.NONE;
	private ColumnWidths widths = ColumnWidths.NONE;
	private GridFindings findings = GridFindings.NONE;
	private int filled;

	/** @param summary what is said of rows as a whole; called in a job */
	GridTable(Composite parent, Function<List<TableRow>, String> summary) {
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		colours = new GridColours(table);
		arranger = new GridArranger(summary, this::show);
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

	/** What is shown. */
	GridContent content() {
		return content;
	}

	/** Of which rows are shown. */
	TableData data() {
		return content.wish().data();
	}

	/** In which way rows are to be shown: what was asked for last, which may not be ready yet. */
	Order order() {
		return arranger.wish().order();
	}

	Arrangement arrangement() {
		return content.arrangement();
	}

	/** The columns that are shown, from left to right. */
	List<TableColumn> columns() {
		return content.columns();
	}

	/** How wide columns are unless a person makes them wider. */
	ColumnWidths widths() {
		return widths;
	}

	GridFindings findings() {
		return findings;
	}

	/** Is told when other rows, or the same in another order, are shown. */
	void onShown(Runnable listener) {
		shown.add(listener);
	}

	/** Shows another table as soon as it is arranged; what is selected stays selected as long as it is there. */
	void show(TableData next, Order order) {
		arranger.make(arranger.wish().with(next).with(order));
	}

	/** Shows the table in another way as soon as it is arranged. */
	void arrange(Order next) {
		arranger.make(arranger.wish().with(next));
	}

	/** Whether what was asked for last is shown. */
	boolean isReady() {
		return arranger.wish() == content.wish();
	}

	/** Goes on showing what is shown, whatever was asked for since. */
	void stay() {
		arranger.stayWith(content);
	}

	private void show(GridContent next) {
		if (table.isDisposed()) {
			return;
		}
		GridCursor.Kept kept = cursor.keep();
		RowId top = table.getTopIndex() == 0 ? null : row(table.getTopIndex()).map(TableRow::id).orElse(null);
		GridContent before = content;
		content = next;
		table.setRedraw(false);
		try {
			setColumns(before);
			if (filled > MANY_LINES || content.lines().size() < table.getItemCount() / 2) {
				table.removeAll();
			}
			table.setItemCount(content.lines().size());
			table.clearAll();
			filled = 0;
			cursor.restore(kept);
			if (top != null && arrangement().indexOf(top) >= 0) {
				table.setTopIndex(arrangement().indexOf(top));
			}
		} finally {
			table.setRedraw(true);
		}
		shown.forEach(Runnable::run);
	}

	void setFindings(GridFindings next) {
		findings = next;
		table.redraw();
	}

	/** Whether a column is shown, if it is not what is grouped by. */
	boolean isShown(TableColumn column) {
		return arranger.wish().shows(column);
	}

	/** Shows a column that is not, or hides one that is. */
	void toggle(TableColumn column) {
		arranger.make(arranger.wish().toggling(column));
	}

	/** The element in a line; empty for the head of a group. */
	Optional<TableRow> row(int line) {
		return content.row(line);
	}

	TableCell cell(TableRow row, int column) {
		return row.cell(columns().get(column).field());
	}

	private void setColumns(GridContent before) {
		List<TableColumn> columns = content.columns();
		boolean same = columns.stream().map(TableColumn::field).toList().equals(before.columns().stream().map(TableColumn::field).toList());
		if (!same) {
			for (org.eclipse.swt.widgets.TableColumn old : table.getColumns()) {
				old.dispose();
			}
			widths = ColumnWidths.of(table, content, this::title);
			for (int i = 0; i < columns.size(); i++) {
				TableColumn column = columns.get(i);
				var made = new org.eclipse.swt.widgets.TableColumn(table, column.numbers() ? SWT.RIGHT : SWT.LEFT);
				made.setWidth(widths.of(column));
				int index = i;
				made.addListener(SWT.Selection, event -> sortBy(columns().get(index).field()));
			}
		}
		for (int i = 0; i < columns.size(); i++) {
			heading(table.getColumn(i), columns.get(i));
		}
	}

	private String title(TableColumn column) {
		int missing = content.facts().missing(column.field());
		return missing == 0 ? column.heading() : Messages.bind(Messages.headingMissing, column.heading(), missing);
	}

	private void heading(org.eclipse.swt.widgets.TableColumn shown, TableColumn column) {
		int missing = content.facts().missing(column.field());
		shown.setText(title(column));
		shown.setToolTipText(missing == 0 ? column.heading() : Messages.bind(Messages.tipMissing, column.heading(), missing));
		if (column.field().equals(content.wish().order().sort())) {
			table.setSortColumn(shown);
			table.setSortDirection(content.wish().order().descending() ? SWT.DOWN : SWT.UP);
		} else if (table.getSortColumn() == shown) {
			table.setSortColumn(null);
			table.setSortDirection(SWT.NONE);
		}
	}

	/** By a column upwards, downwards, and as the plan has it. */
	private void sortBy(ColumnMeaning field) {
		Order order = order();
		boolean again = field.equals(order.sort());
		arrange(new Order(order.filter(), again && order.descending() ? null : field, again && !order.descending(), order.group(), order.closed()));
	}

	/** Opens or closes a group. */
	void toggle(TableLine.Group group) {
		Order order = order();
		Set<String> closed = new HashSet<>(order.closed());
		if (!closed.remove(group.key())) {
			closed.add(group.key());
		}
		arrange(new Order(order.filter(), order.sort(), order.descending(), order.group(), closed));
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		filled++;
		// a line that is being taken away is asked for as well
		content.line(event.index).ifPresent(line -> {
			switch (line) {
				case TableLine.Element element -> fill(item, element.row());
				case TableLine.Group group -> {
					item.setText(0, GroupTitle.of(group));
					item.setFont(colours.bold());
					item.setBackground(colours.group());
				}
			}
		});
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
		for (int i = 0; i < columns().size(); i++) {
			TableCell cell = cell(row, i);
			item.setText(i, text(cell));
		}
	}
}
