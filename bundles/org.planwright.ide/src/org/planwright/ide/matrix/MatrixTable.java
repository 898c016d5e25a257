package org.planwright.ide.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.export.printed.Tone;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Column;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.matrix.TraceMatrix.Head;

/** Matrices as tables to be written. */
public final class MatrixTable {

	private static final LocalTexts TEXTS = new LocalTexts(MatrixTable.class);
	private static final int HEAD_WIDTH = 18;
	private static final int ABOUT_WIDTH = 5;
	private static final int SIGN_WIDTH = 3;
	private static final int TEXT_WIDTH = 7;

	private MatrixTable() {
	}

	/** @param subtitle which plan it is of */
	public static TableDocument of(TraceMatrix matrix, String subtitle) {
		List<Column> columns = new ArrayList<>(List.of(new Column(matrix.corner(), HEAD_WIDTH), new Column(TEXTS.get("table.about"), ABOUT_WIDTH)));
		boolean texts = matrix.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !cell.text().isEmpty());
		matrix.columns().forEach(column -> columns.add(new Column(column.label(), texts ? TEXT_WIDTH : SIGN_WIDTH)));
		List<Row> rows = new ArrayList<>();
		List<Cell> about = new ArrayList<>(List.of(Cell.of(""), Cell.of("")));
		matrix.columns().forEach(column -> about.add(about(column)));
		rows.add(new Row(about));
		matrix.rows().forEach(row -> rows.add(row(row)));
		return new TableDocument(matrix.title(), List.of(subtitle), columns, rows, matrix.notes());
	}

	private static Cell about(Head head) {
		return Cell.of(head.about(), head.gap() ? Tone.WARNING : Tone.NONE);
	}

	private static Row row(TraceMatrix.Row row) {
		List<Cell> cells = new ArrayList<>();
		cells.add(new Cell(row.head().label(), Optional.empty(), 1, 1, row.group()));
		cells.add(about(row.head()));
		row.cells().forEach(cell -> cells.add(Cell.of(cell.shown(), switch (cell.state()) {
			case NONE, LINKED, INCOMPARABLE -> Tone.NONE;
			case MET -> Tone.GOOD;
			case PARTLY -> Tone.WARNING;
			case MISSED, ABSENT -> Tone.BAD;
		})));
		return new Row(cells);
	}
}
