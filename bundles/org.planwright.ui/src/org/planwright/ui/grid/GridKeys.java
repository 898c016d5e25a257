package org.planwright.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.planwright.ide.tables.TableLine;

/** What keys do in a table besides editing: they go from cell to cell as in a spreadsheet, and open or close a group. Up and down are the table's own. */
final class GridKeys {

	private final GridTable grid;
	private final Table table;

	GridKeys(GridTable grid) {
		this.grid = grid;
		table = grid.widget();
	}

	void install() {
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.Traverse, this::traverse);
	}

	private void key(Event event) {
		boolean extend = (event.stateMask & SWT.SHIFT) != 0;
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		TableLine.Group group = grid.content().line(grid.cursor().line()).orElse(null) instanceof TableLine.Group head ? head : null;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
				event.doit = false;
				boolean left = event.keyCode == SWT.ARROW_LEFT;
				if (group == null) {
					across(left, control, extend);
				} else if (group.open() == left) {
					grid.toggle(group);
				}
			}
			case SWT.HOME, SWT.END -> {
				event.doit = false;
				boolean home = event.keyCode == SWT.HOME;
				if (control) {
					grid.cursor().go(home ? 0 : grid.content().lines().size() - 1, home ? 0 : grid.columns().size() - 1);
				} else {
					across(home, true, extend);
				}
			}
			case SWT.CR, SWT.KEYPAD_CR -> {
				event.doit = false;
				if (group != null && !control) {
					grid.toggle(group);
				} else if (!control) {
					grid.cursor().down(extend ? -1 : 1);
				}
			}
			default -> {
			}
		}
	}

	private void across(boolean left, boolean whole, boolean extend) {
		int most = grid.columns().size();
		grid.cursor().across(whole ? left ? -most : most : left ? -1 : 1, extend);
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = false;
			grid.cursor().next(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
		}
	}
}
