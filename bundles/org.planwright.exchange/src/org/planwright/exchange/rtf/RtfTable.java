package org.planwright.exchange.rtf;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.rich.RichDocument;

/** Knows where the tables of an RTF document begin and end, which it says of paragraphs and rows only. */
final class RtfTable {

	private final RichDocument document;
	private final List<Integer> edges = new ArrayList<>();
	private List<Integer> columns = List.of();
	private boolean inside;
	private boolean open;
	private boolean rowOpen;
	private boolean cellOpen;
	private int cell;

	RtfTable(RichDocument document) {
		this.document = document;
	}

	/** A paragraph is in no table until the contrary is said. */
	void paragraphOutside() {
		inside = false;
	}

	void paragraphInside() {
		inside = true;
	}

	/** The edges of the cells of a row follow; Word says them before the row, others again behind it. */
	void defineRow() {
		edges.clear();
	}

	void defineCell(int edge) {
		edges.add(edge);
	}

	/** Something of a paragraph follows. */
	void textFollows() {
		if (!inside) {
			end();
			return;
		}
		if (!open) {
			document.beginTable();
			open = true;
			columns = List.copyOf(edges);
		}
		if (!rowOpen) {
			document.beginRow();
			rowOpen = true;
			cell = 0;
		}
		if (!cellOpen) {
			document.beginCell(width(), 1);
			cellOpen = true;
		}
	}

	/** How many columns of the table's first row the cell takes; merged cells have an edge less. */
	private int width() {
		if (cell >= edges.size() || edges.size() >= columns.size()) {
			return 1;
		}
		int from = cell == 0 ? Integer.MIN_VALUE : edges.get(cell - 1);
		int to = edges.get(cell);
		return Math.max(1, (int) columns.stream().filter(edge -> edge > from && edge <= to).count());
	}

	void endCell() {
		inside = true;
		textFollows();
		document.endCell();
		cellOpen = false;
		cell++;
	}

	void endRow() {
		rowOpen = false;
		cellOpen = false;
	}

	/** Ends the table, if one is open. */
	void end() {
		if (open) {
			document.endTable();
			open = false;
			rowOpen = false;
			cellOpen = false;
		}
	}
}
