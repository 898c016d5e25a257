package org.planwright.ui.grid;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.planwright.ide.tables.TableCell;
import org.planwright.ide.tables.TableLine;
import org.planwright.ide.tables.TableRow;

/** What a cell says when the mouse rests on it: its text where that is cut off, and its findings. */
final class GridTips extends DefaultToolTip {

	private record Cell(int line, int column) {
	}

	private static final int CUT = 8;

	private final GridTable grid;
	private final Table table;

	GridTips(GridTable grid) {
		super(grid.widget(), ToolTip.NO_RECREATE, false);
		this.grid = grid;
		table = grid.widget();
		setShift(new Point(12, 12));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		int line = grid.lineAt(event.x, event.y);
		return line < 0 || grid.columns().isEmpty() ? null : new Cell(line, grid.columnAt(line, event.x));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return getToolTipArea(event) instanceof Cell cell && !text(cell.line, cell.column).isEmpty();
	}

	@Override
	protected String getText(Event event) {
		return getToolTipArea(event) instanceof Cell cell ? text(cell.line, cell.column) : "";
	}

	/** What the tip of a cell says; empty for none. */
	String text(int line, int column) {
		return grid.content().line(line).map(shown -> switch (shown) {
			case TableLine.Group group -> cut(line, column, GroupTitle.of(group)) && column == 0 ? GroupTitle.of(group) : "";
			case TableLine.Element element -> element(line, column, element.row());
		}).orElse("");
	}

	private String element(int line, int column, TableRow row) {
		TableCell cell = grid.cell(row, column);
		Stream<String> text = cut(line, column, cell.shown()) ? Stream.of(cell.shown()) : Stream.empty();
		Stream<String> missing = cell.isMissing() ? Stream.of(Messages.bind(Messages.tipMissingCell, row.name(), grid.columns().get(column).heading())) : Stream.empty();
		Stream<String> derived = cell.look() == TableCell.Look.DERIVED ? Stream.of(Messages.tipDerived) : Stream.empty();
		return Stream.of(text, missing, derived, grid.findings().messages(row.id(), grid.columns().get(column).field()).stream()).flatMap(each -> each).collect(Collectors.joining("\n"));
	}

	private boolean cut(int line, int column, String text) {
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x + CUT > table.getItem(line).getBounds(column).width;
		} finally {
			gc.dispose();
		}
	}
}
