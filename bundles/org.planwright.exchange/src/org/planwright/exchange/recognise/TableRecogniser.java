package org.planwright.exchange.recognise;

import java.util.List;

import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableRow;
import org.planwright.exchange.recognise.Numbering.Style;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.sheet.Fulfilment;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.model.text.Widths;

/** Tables, in a frame of their own or in a box, and the notes below them. */
final class TableRecogniser {

	/** The heading is among so many first rows; above it may stand the table's title and the unit. */
	private static final int HEADING_AMONG = 3;

	private final Cursor cursor;
	private final LineSink sink;

	TableRecogniser(Cursor cursor, LineSink sink) {
		this.cursor = cursor;
		this.sink = sink;
	}

	/**
	 * Takes the table at the cursor and its notes into a frame of their own.
	 *
	 * @param caption the line above that names it, or null
	 */
	void take(SourcedText caption) {
		TableBlock table = table();
		int heading = heading(table, caption);
		int first = 0;
		SourcedText title = caption;
		if (title == null && table.rows().size() > 1 && table.rows().get(0).filled() == 1 && table.columns() > 1) {
			title = table.rows().get(0).text(filledCell(table.rows().get(0)));
			first = 1;
		}
		BodyRecogniser.openTable(sink, title, heading >= 0);
		cursor.moveTo(cursor.at() + 1);
		rows(table, first, heading);
		notes();
		sink.close();
	}

	/**
	 * Takes the rows of the table at the cursor into the frame that is open.
	 *
	 * @param title of the frame, or null
	 */
	void takeRows(SourcedText title) {
		TableBlock table = table();
		cursor.moveTo(cursor.at() + 1);
		rows(table, 0, heading(table, title));
	}

	/** Takes the table at the cursor into the box that is open: projects if it is a table of such. */
	void takeInBox(SourcedText title) {
		TableBlock table = table();
		ProjectTable projects = heading(table, title) < 0 ? ProjectTable.of(table, sink) : null;
		if (projects == null) {
			takeRows(title);
		} else {
			cursor.moveTo(cursor.at() + 1);
			projects.write();
		}
	}

	/** The table at the cursor, its heading in one row. */
	private TableBlock table() {
		TableBlock table = cursor.table(cursor.at());
		for (int i = 0; i < HEADING_AMONG - 1; i++) {
			table = HeaderRows.joined(table, i);
		}
		return table;
	}

	/** Takes the notes at the cursor: the first is marked as one, numbered ones may go on without the mark. */
	void notes() {
		int last = -1;
		while (cursor.hasMore() && cursor.text(cursor.at()) != null && !cursor.isFrameEnd(cursor.at())) {
			SourcedText text = cursor.text(cursor.at());
			if (LineForms.isNote(text)) {
				int colon = colon(text);
				Numbering number = Numbering.of(text.sub(colon + 1).strip());
				last = number == null ? 0 : number.ordinal();
				sink.put(LineKind.NOTE, text.charAt(0) == '注' && colon == 1 ? "" : "注：", text);
			} else {
				Numbering number = Numbering.of(text);
				if (last < 1 || number == null || number.style() == Style.CHINESE || number.ordinal() != last + 1) {
					return;
				}
				last++;
				sink.put(LineKind.NOTE, "注：", text);
			}
			cursor.moveTo(cursor.at() + 1);
		}
	}

	private static int colon(SourcedText text) {
		int at = 0;
		while (text.charAt(at) != '：' && text.charAt(at) != ':') {
			at++;
		}
		return at;
	}

	/** Index of the heading row of a table of the plan's indicators, or -1. */
	private static int heading(TableBlock table, SourcedText title) {
		StringBuilder above = new StringBuilder(title == null ? "" : title.toString());
		for (int i = 0; i < Math.min(HEADING_AMONG, table.rows().size()); i++) {
			List<String> cells = table.rows().get(i).cells().stream().map(cell -> Widths.withoutBlanks(cell.text().toString())).toList();
			if (IndicatorColumns.of(table.rows().get(i)) != null) {
				return Fulfilment.isTold(HeaderWords.standard(), cells, above.toString()) ? -1 : i;
			}
			above.append(String.join("", cells));
		}
		return -1;
	}

	private void rows(TableBlock table, int first, int heading) {
		IndicatorColumns columns = heading < 0 ? null : IndicatorColumns.of(table.rows().get(heading));
		IndicatorRows indicators = columns == null ? null : new IndicatorRows(columns, sink);
		int expected = columns == null ? table.columns() : columns.count();
		for (int i = first; i < table.rows().size(); i++) {
			TableRow row = table.rows().get(i);
			if (row.filled() == 0) {
				continue;
			}
			if (indicators == null) {
				tableRow(row, expected);
			} else if (i < heading) {
				row.cells().stream().map(TableCell::text).filter(text -> !text.isEmpty()).forEach(sink::text);
			} else if (i == heading) {
				indicators.heading(row);
			} else {
				indicators.row(row);
			}
			boolean lastOfAll = i == table.rows().size() - 1 && !cursor.hasMore();
			check(row, expected, lastOfAll);
		}
	}

	private void check(TableRow row, int expected, boolean lastOfAll) {
		int cells = row.cells().size();
		if (cells != expected) {
			sink.report().add(lastOfAll && cells < expected ? EntryKind.TABLE_CUT_OFF : EntryKind.ROW_DAMAGED, row.range(), cells,
					expected);
		}
	}

	private static int filledCell(TableRow row) {
		int i = 0;
		while (row.text(i).isEmpty()) {
			i++;
		}
		return i;
	}

	private void tableRow(TableRow row, int columns) {
		SourcedText.Builder line = new SourcedText.Builder().insert("|");
		for (int i = 0; i < columns; i++) {
			SourcedText text = row.text(i);
			line.insert(text.isEmpty() ? "" : " ");
			for (int at = 0; at < text.length(); at++) {
				if (text.charAt(at) == '|' || text.charAt(at) == '\\') {
					line.insert("\\");
				}
				line.append(text.sub(at, at + 1));
			}
			line.insert(" |");
		}
		sink.put(LineKind.TABLE_ROW, line.build());
	}
}
