package org.planwright.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.planwright.ide.tables.TableLine;

/** What the mouse does in a table: a click goes to a cell, with Shift extends the block, and opens or closes a group; drawn over cells it selects them. */
final class GridMouse {

	private static final int NONE = -1;

	private final GridTable grid;
	private final Table table;
	private int dragged = NONE;

	GridMouse(GridTable grid) {
		this.grid = grid;
		table = grid.widget();
	}

	void install() {
		table.addListener(SWT.MouseDown, this::pressed);
		table.addListener(SWT.MouseMove, this::moved);
		table.addListener(SWT.MouseUp, event -> dragged = NONE);
	}

	private void pressed(Event event) {
		int line = grid.lineAt(event.x, event.y);
		if (line < 0) {
			return;
		}
		int column = grid.columnAt(line, event.x);
		boolean menuOfBlock = event.button == 3 && table.isSelected(line) && grid.cursor().holds(column);
		if (!menuOfBlock) {
			grid.cursor().setColumn(column, (event.stateMask & SWT.SHIFT) != 0);
		}
		if (event.button == 1 && event.stateMask == 0) {
			if (grid.content().line(line).orElse(null) instanceof TableLine.Group group) {
				grid.toggle(group);
			} else {
				dragged = line;
			}
		}
	}

	private void moved(Event event) {
		if (dragged < 0 || (event.stateMask & SWT.BUTTON1) == 0) {
			return;
		}
		GridCursor cursor = grid.cursor();
		int line = grid.lineAt(event.x, event.y);
		int column = line < 0 ? cursor.column() : grid.columnAt(line, event.x);
		if (line >= 0 && (line != dragged || column != cursor.anchor() || column != cursor.column())) {
			cursor.select(dragged, line, cursor.anchor(), column);
		}
	}
}
