package org.planwright.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.ide.tables.TableCell;
import org.planwright.ide.tables.TableCell.Look;
import org.planwright.ide.tables.TableLine;
import org.planwright.ide.tables.TableLine.Totals;
import org.planwright.ide.tables.TableRow;

/** Draws what the table itself does not: heads of groups over several columns, the cells that are selected, the cell that has the keys, and marks of findings. */
final class GridPainter {

	private static final int MARGIN = 4;
	/** Before a text at the left, as the table has it. */
	private static final int INDENT = 2;
	private static final int MARK = 7;
	/** Cells leave some of their room to the table, which draws a selection there as well. */
	private static final int EDGE = 4;

	private final GridTable grid;
	private final Table table;

	GridPainter(GridTable grid) {
		this.grid = grid;
		table = grid.widget();
	}

	void install() {
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::paint);
	}

	/** Only the cells of the block look selected, not their rows. */
	private void erase(Event event) {
		int line = table.indexOf((TableItem) event.item);
		if (isGroup(line)) {
			event.detail &= ~SWT.FOREGROUND;
			return;
		}
		if (!grid.cursor().holds(event.index) && (event.detail & SWT.SELECTED) != 0) {
			event.detail &= ~(SWT.SELECTED | SWT.HOT);
			event.gc.setForeground(table.getForeground());
			event.gc.setBackground(grid.colours().row());
			Rectangle cell = ((TableItem) event.item).getBounds(event.index);
			event.gc.fillRectangle(cell.x - EDGE, cell.y - EDGE, cell.width + 2 * EDGE, cell.height + 2 * EDGE);
		}
		if (event.index < grid.columns().size() && grid.row(line).map(row -> grid.cell(row, event.index).look()).orElse(Look.PLAIN) != Look.PLAIN) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private boolean isGroup(int line) {
		return grid.content().line(line).orElse(null) instanceof TableLine.Group;
	}

	private void paint(Event event) {
		TableItem item = (TableItem) event.item;
		int line = table.indexOf(item);
		if (event.index >= grid.columns().size()) {
			return;
		}
		grid.content().line(line).ifPresent(shown -> {
			switch (shown) {
				case TableLine.Group group -> group(event.gc, bounds(event), item.getBounds(0).x, event.index, group);
				case TableLine.Element element -> element(event, line, element.row());
			}
		});
	}

	/** Of a cell: as high as its line, also when there is no text in it. */
	private static Rectangle bounds(Event event) {
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		return new Rectangle(cell.x, event.y + 1, cell.width, event.height - 1);
	}

	/** The title goes on over the columns behind it, up to the first that has a sum. */
	private void group(GC gc, Rectangle cell, int left, int column, TableLine.Group group) {
		gc.setFont(grid.colours().bold());
		Totals own = group.sums().get(grid.columns().get(column).field());
		if (own != null && column > 0) {
			String sum = own.text();
			Point size = gc.textExtent(sum);
			boolean right = grid.columns().get(column).numbers() && size.x + 2 * MARGIN <= cell.width;
			gc.drawText(sum, right ? cell.x + cell.width - size.x - MARGIN : cell.x + INDENT, cell.y + (cell.height - size.y) / 2, true);
		} else if (column < group.titleSpan(grid.columns())) {
			String title = GroupTitle.of(group);
			gc.drawText(title, left + INDENT, cell.y + (cell.height - gc.textExtent(title).y) / 2, true);
		}
	}

	/** A text in a colour of its own. */
	private void coloured(GC gc, Rectangle bounds, int column, TableCell cell, boolean selected) {
		if (cell.look() != Look.PLAIN) {
			gc.setFont(table.getFont());
			gc.setForeground(selected ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : grid.colours().text(cell.look()));
			String text = GridTable.text(cell);
			Point size = gc.textExtent(text);
			boolean right = grid.columns().get(column).numbers() && size.x + 2 * MARGIN <= bounds.width;
			gc.drawText(text, right ? bounds.x + bounds.width - size.x - MARGIN : bounds.x + INDENT, bounds.y + (bounds.height - size.y) / 2, true);
		}
	}

	private void element(Event event, int line, TableRow row) {
		GC gc = event.gc;
		int column = event.index;
		Rectangle cell = bounds(event);
		coloured(gc, cell, column, grid.cell(row, column), (event.detail & SWT.SELECTED) != 0 && grid.cursor().holds(column));
		int severity = grid.findings().severity(row.id(), grid.columns().get(column).field());
		if (severity > 0) {
			gc.setBackground(grid.colours().finding(severity));
			// the last column goes on to the edge of the table, far from what it says
			int right = cell.x + (column == grid.columns().size() - 1 ? Math.min(cell.width, grid.header().widths().of(grid.columns().get(column))) : cell.width);
			gc.fillPolygon(new int[] { right - MARK, cell.y, right, cell.y, right, cell.y + MARK });
		}
		if (line == grid.cursor().line() && column == grid.cursor().column() && table.isFocusControl()) {
			gc.setForeground(grid.colours().frame());
			gc.setLineWidth(2);
			gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
		}
	}
}
