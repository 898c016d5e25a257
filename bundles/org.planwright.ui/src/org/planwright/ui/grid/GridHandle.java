package org.planwright.ui.grid;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The parts of a view of a table, as somebody who drives it sees them. In the UI thread. */
public final class GridHandle {

	private final GridTable grid;
	private final GridBar bar;
	private final GridWork work;
	private final Label status;

	GridHandle(GridTable grid, GridBar bar, GridWork work, Label status) {
		this.grid = grid;
		this.bar = bar;
		this.work = work;
		this.status = status;
	}

	/** The table. */
	public Table table() {
		return grid.widget();
	}

	/** Whether the table shows what it was asked for last, which it makes in the background. */
	public boolean isReady() {
		return grid.isReady();
	}

	/** The field for what rows must contain. */
	public Text filter() {
		return bar.filter();
	}

	/** The list of what rows are grouped by. */
	public Combo groups() {
		return bar.groups();
	}

	/** Whether all plans are shown. */
	public Button all() {
		return bar.all();
	}

	/** The field in which a cell is edited; null when none is. */
	public Text editor() {
		return work.editing().isOpen() ? work.editing().field() : null;
	}

	/** What can be entered in the cell that is edited, after what was typed. */
	public List<String> proposals() {
		return work.editing().proposed();
	}

	/** Why what was entered is refused; empty when it is not. */
	public String refusal() {
		return work.editing().reason();
	}

	/** The text of a cell, by the heading of its column; null when there is no such column. */
	public String cell(int line, String heading) {
		int column = column(heading);
		return column < 0 ? null : grid.widget().getItem(line).getText(column);
	}

	/** The index of a column by its heading; -1 when there is none. */
	public int column(String heading) {
		return grid.columns().stream().map(each -> each.heading()).toList().indexOf(heading);
	}

	/** Goes to a cell. */
	public void go(int line, String heading) {
		grid.cursor().go(line, column(heading));
	}

	/** The column of the cell that has the keys. */
	public int focusColumn() {
		return grid.cursor().column();
	}

	/** The line of the cell that has the keys. */
	public int focusLine() {
		return grid.cursor().line();
	}

	/** What is said of a cell when the mouse rests on it. */
	public String tip(int line, int column) {
		return grid.tips().text(line, column);
	}

	/** What is said below the table. */
	public String status() {
		return status.getText();
	}
}
