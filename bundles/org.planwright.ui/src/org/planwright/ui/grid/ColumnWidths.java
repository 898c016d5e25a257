package org.planwright.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.tables.TableColumn;

/** How wide columns are: as a person has made them, else as the kind of column and its heading ask for, and wider for long texts where the table has room left. */
record ColumnWidths(Map<ColumnMeaning, Integer> widths) {

	static final ColumnWidths NONE = new ColumnWidths(Map.of());

	private static final int PADDING = 14;
	/** Behind a heading, for the arrow of the column by which rows are sorted. */
	private static final int ARROW = 12;
	private static final String SAMPLE = "国";
	/** Shares of the width of a column that it has at least, where nothing long is in it yet, and at most. */
	private static final double LEAST = 0.5;
	private static final double MOST = 1.7;

	/**
	 * Measures them in the font of the table; headings may be bold.
	 *
	 * @param chosen by a person
	 */
	static ColumnWidths of(GridTable grid, Function<TableColumn, String> title, Map<ColumnMeaning, Integer> chosen) {
		Table table = grid.widget();
		Map<ColumnMeaning, Integer> widths = new HashMap<>();
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			int em = gc.textExtent(SAMPLE).x;
			gc.setFont(grid.colours().bold());
			for (TableColumn column : grid.columns()) {
				// what the others leave goes to the last
				double longest = column == grid.columns().getLast() ? 0 : grid.content().facts().longest(column.field());
				int needed = (int) Math.ceil(Math.clamp(longest, column.width() * LEAST, column.width()) * em);
				int usual = PADDING + Math.max(needed, gc.textExtent(title.apply(column)).x + ARROW);
				widths.put(column.field(), chosen.getOrDefault(column.field(), usual));
			}
			int room = table.getClientArea().width - widths.values().stream().mapToInt(Integer::intValue).sum();
			for (TableColumn column : grid.columns()) {
				double wanted = Math.min(column.width() * MOST, grid.content().facts().longest(column.field())) * em + PADDING;
				int more = chosen.containsKey(column.field()) ? 0 : Math.clamp((int) Math.ceil(wanted) - widths.get(column.field()), 0, Math.max(0, room));
				widths.merge(column.field(), more, Integer::sum);
				room -= more;
			}
		} finally {
			gc.dispose();
		}
		return new ColumnWidths(widths);
	}

	/** The width of a column that is shown. */
	int of(TableColumn column) {
		return widths.getOrDefault(column.field(), 0);
	}
}
