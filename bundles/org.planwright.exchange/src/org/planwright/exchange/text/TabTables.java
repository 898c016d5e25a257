package org.planwright.exchange.text;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.SourceRange;

/** Finds tables that are set with tabs among lines of any format. */
public final class TabTables {

	private final List<TextLine> lines = new ArrayList<>();
	private final CellPerLineTables cells;
	private final RowPerLineTables rows;

	/**
	 * @param original the text
	 * @param ranges   its lines that may hold tables, one after the other
	 */
	public TabTables(String original, List<SourceRange> ranges) {
		for (SourceRange range : ranges) {
			lines.add(new TextLine(original, range.start(), range.end(), false));
		}
		InlineMarks marks = new InlineMarks(original, new ArrayList<>());
		cells = new CellPerLineTables(lines, marks);
		rows = new RowPerLineTables(lines, marks);
	}

	/** The table that begins at a line (0-based), or null when none does. */
	public FoundTable find(int line) {
		if (lines.get(line).tabs() == 0) {
			return null;
		}
		FoundTable table = cells.find(line);
		return table != null ? table : rows.find(line);
	}
}
