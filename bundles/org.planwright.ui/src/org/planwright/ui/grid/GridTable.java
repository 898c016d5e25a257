package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
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
	/** From so many lines on it takes longer to clear them or to take them away one by one than to begin anew. */
	private static final int MANY_LINES = 100;

	private final Table table;
	private final GridColours colours;
	private final GridHeader header;
	private final GridCursor cursor;
	private final GridTips tips;
	private final GridArranger arranger;
	private final List<Runnable> shown = new ArrayList<>();
	/** Lines in which something is written that is not in the content yet. */
	private final Set<Integer> written = new HashSet<>();
	private GridContent content = GridContent.NONE;
	private GridFindings findings = GridFindings.NONE;

	/** @param summary what is said of rows as a whole; called in a job */
	GridTable(Composite parent, Function<List<TableRow>, String> summary) {
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		colours = new GridColours(table);
		arranger = new GridArranger(summary, this::show);
		table.addListener(SWT.SetData, this::fill);
		header = new GridHeader(this);
		cursor = new GridCursor(this);
		new GridMouse(this).install();
		new GridKeys(this).install();
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

	GridHeader header() {
		return header;
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
		OptionalInt seen = IntStream.range(table.getTopIndex(), table.getItemCount()).filter(line -> row(line).isPresent()).findFirst();
		RowId top = table.getTopIndex() == 0 || seen.isEmpty() ? null : row(seen.getAsInt()).map(TableRow::id).orElseThrow();
		int above = top == null ? 0 : seen.getAsInt() - table.getTopIndex();
		GridContent before = content;
		content = next;
		int[] others = others(before);
		boolean anew = others.length > MANY_LINES || before.lines().size() - content.lines().size() > MANY_LINES || !content.hasColumnsOf(before);
		table.setRedraw(false);
		try {
			if (anew) {
				table.removeAll();
			}
			header.show(before);
			table.setItemCount(content.lines().size());
			if (!anew) {
				table.clear(others);
				written.stream().filter(line -> line < table.getItemCount()).forEach(table::clear);
			}
			written.clear();
			cursor.restore(kept);
			if (anew && top != null && arrangement().indexOf(top) >= 0) {
				table.setTopIndex(Math.max(0, arrangement().indexOf(top) - above));
			}
		} finally {
			table.setRedraw(true);
		}
		shown.forEach(Runnable::run);
	}

	/** Writes in a cell what it will say, until other content is shown. */
	void write(int line, int column, String text) {
		table.getItem(line).setText(column, text);
		written.add(line);
	}

	/** The lines that say something else than before, but not more than are many. */
	private int[] others(GridContent before) {
		return IntStream.range(0, Math.min(before.lines().size(), content.lines().size())).filter(line -> !isAlike(before.lines().get(line), content.lines().get(line)))
				.limit(MANY_LINES + 1L).toArray();
	}

	private boolean isAlike(TableLine one, TableLine other) {
		if (one instanceof TableLine.Element first && other instanceof TableLine.Element second) {
			return columns().stream().allMatch(column -> text(first.row().cell(column.field())).equals(text(second.row().cell(column.field()))));
		}
		return one instanceof TableLine.Group group && other instanceof TableLine.Group now && GroupTitle.of(group).equals(GroupTitle.of(now));
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

	/** The line at a place; -1 for none. */
	int lineAt(int x, int y) {
		TableItem item = table.getItem(new Point(x, y));
		return item == null ? -1 : table.indexOf(item);
	}

	/** The column at a place in a line that is seen; the last for what is right of all. */
	int columnAt(int line, int x) {
		int last = Math.max(0, columns().size() - 1);
		for (int i = 0; i < last; i++) {
			Rectangle cell = table.getItem(line).getBounds(i);
			if (x < cell.x + cell.width) {
				return i;
			}
		}
		return last;
	}

	TableCell cell(TableRow row, int column) {
		return row.cell(columns().get(column).field());
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
