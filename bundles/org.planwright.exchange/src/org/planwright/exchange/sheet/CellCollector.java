package org.planwright.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.sheet.SheetCell.Kind;
import org.planwright.model.text.Widths;

/** Collects what the readers of all formats find, within the limits. */
final class CellCollector {

	/** More places of one kind of remark than this are not named each. */
	private static final int NAMED = 20;

	private final String file;
	private final List<SheetGrid> grids = new ArrayList<>();
	private final List<SheetRemark> remarks = new ArrayList<>();
	private int cells;

	private String sheet;
	private boolean hiddenSheet;
	private List<SheetRow> rows;
	private List<CellRangeAddress> merged;
	private List<String> hiddenRows;
	private List<SheetCell> row;
	private int rowNumber;
	private boolean rowHidden;
	private int leftOut;

	CellCollector(String file) {
		this.file = file;
	}

	void remark(SheetRemark.Kind kind, String place, String... arguments) {
		remarks.add(SheetRemark.of(kind, file, place, arguments));
	}

	void beginSheet(String name, boolean hidden) throws ImportException {
		if (grids.size() >= SheetLimits.SHEETS) {
			throw new ImportException(Reason.TOO_MANY_SHEETS, file, SheetLimits.SHEETS);
		}
		sheet = name;
		hiddenSheet = hidden;
		rows = new ArrayList<>();
		merged = new ArrayList<>();
		hiddenRows = new ArrayList<>();
		leftOut = 0;
		row = null;
		if (hidden) {
			remark(SheetRemark.Kind.HIDDEN_SHEET, name);
		}
	}

	void beginRow(int number, boolean hidden) {
		endRow();
		rowNumber = number;
		rowHidden = hidden;
		row = new ArrayList<>();
	}

	/** Adds a cell of the row; one that holds blanks only is none. */
	void cell(int column, String text, Kind kind) throws ImportException {
		String clean = Widths.trim(text.replace("\r\n", "\n").replace('\r', '\n'));
		if (clean.isEmpty()) {
			return;
		}
		if (column >= SheetLimits.COLUMNS) {
			leftOut++;
			return;
		}
		if (++cells > SheetLimits.CELLS) {
			throw new ImportException(Reason.TOO_MANY_CELLS, file, SheetLimits.CELLS);
		}
		if (kind == Kind.ERROR) {
			few(SheetRemark.Kind.ERROR_CELL, column, clean);
		} else {
			row.add(new SheetCell(column, clean, kind));
		}
	}

	void formulaWithoutValue(int column) {
		few(SheetRemark.Kind.FORMULA_WITHOUT_VALUE, column);
	}

	private void few(SheetRemark.Kind kind, int column, String... arguments) {
		if (remarks.stream().filter(remark -> remark.kind() == kind).count() < NAMED) {
			remark(kind, SheetPlace.of(file, sheet, CellReference.convertNumToColString(column) + rowNumber), arguments);
		}
	}

	void merged(CellRangeAddress range) {
		merged.add(range);
	}

	void hiddenColumns(int first, int last) {
		if (first < SheetLimits.COLUMNS) {
			String from = CellReference.convertNumToColString(first);
			remark(SheetRemark.Kind.HIDDEN_COLUMNS, sheet, first == last ? from : from + "—" + CellReference.convertNumToColString(last));
		}
	}

	private void endRow() {
		if (row != null && !row.isEmpty()) {
			row.sort((a, b) -> Integer.compare(a.column(), b.column()));
			rows.add(new SheetRow(rowNumber, rowHidden, row));
			if (rowHidden) {
				hiddenRows.add(Integer.toString(rowNumber));
			}
		}
		row = null;
	}

	void endSheet() {
		endRow();
		if (!hiddenRows.isEmpty()) {
			boolean many = hiddenRows.size() > NAMED;
			remark(SheetRemark.Kind.HIDDEN_ROWS, sheet, String.join("、", hiddenRows.subList(0, Math.min(NAMED, hiddenRows.size()))) + (many ? "……" : ""));
		}
		if (leftOut > 0) {
			remark(SheetRemark.Kind.COLUMNS_LEFT_OUT, sheet, Integer.toString(leftOut));
		}
		grids.add(new SheetGrid(sheet, hiddenSheet, rows, merged));
	}

	SheetFile file() {
		return new SheetFile(file, grids, remarks);
	}
}
