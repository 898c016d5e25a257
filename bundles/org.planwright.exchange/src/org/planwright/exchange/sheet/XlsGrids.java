package org.planwright.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.sheet.SheetCell.Kind;
import org.planwright.exchange.sheet.ShownValues.Shown;

/** Reads workbooks of the old binary format, record by record. */
final class XlsGrids implements HSSFListener {

	/** Ends the reading of a file that is refused; the library lets nothing checked through. */
	private static final class Refused extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient ImportException reason;

		Refused(ImportException reason) {
			super(reason);
			this.reason = reason;
		}
	}

	private final String file;
	private final CellCollector collector;
	private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
	private final List<BoundSheetRecord> sheets = new ArrayList<>();
	private final Set<Integer> hiddenRows = new HashSet<>();
	private ShownValues shown = new ShownValues(false);
	private SSTRecord strings;
	private int sheet = -1;
	/** Charts are sheets too, alone or in a sheet. */
	private int depth;
	private boolean inSheet;
	private int row;
	private FormulaRecord awaitsText;

	XlsGrids(String file, CellCollector collector) {
		this.file = file;
		this.collector = collector;
	}

	void read(byte[] content) throws ImportException, IOException {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			read(files.getRoot());
		}
	}

	private void read(DirectoryNode root) throws ImportException, IOException {
		if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
			collector.remark(SheetRemark.Kind.MACROS, "");
		}
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(formats);
		try {
			new HSSFEventFactory().processWorkbookEvents(request, root);
		} catch (Refused e) {
			throw e.reason;
		}
		if (sheets.isEmpty()) {
			throw new ImportException(ImportException.Reason.DAMAGED, file);
		}
	}

	@Override
	public void processRecord(Record each) {
		try {
			process(each);
		} catch (ImportException e) {
			throw new Refused(e);
		}
	}

	private void process(Record each) throws ImportException {
		switch (each) {
			case BOFRecord begin -> begin(begin);
			case EOFRecord end -> end();
			case BoundSheetRecord bound -> sheets.add(bound);
			case DateWindow1904Record window -> shown = new ShownValues(window.getWindowing() == 1);
			case SSTRecord table -> strings = table;
			default -> {
				if (inSheet && depth == 1) {
					inSheet(each);
				}
			}
		}
	}

	private void begin(BOFRecord begin) throws ImportException {
		depth++;
		if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
			return;
		}
		sheet++;
		inSheet = begin.getType() == BOFRecord.TYPE_WORKSHEET && sheet < sheets.size();
		if (inSheet) {
			BoundSheetRecord bound = sheets.get(sheet);
			collector.beginSheet(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden());
			hiddenRows.clear();
			row = -1;
		}
	}

	private void end() {
		depth--;
		if (depth == 0 && inSheet) {
			collector.endSheet();
			inSheet = false;
		}
	}

	private void inSheet(Record each) throws ImportException {
		switch (each) {
			case RowRecord line -> {
				if (line.getZeroHeight()) {
					hiddenRows.add(line.getRowNumber());
				}
			}
			case ColumnInfoRecord columns -> {
				if (columns.getHidden()) {
					collector.hiddenColumns(columns.getFirstColumn(), columns.getLastColumn());
				}
			}
			case MergeCellsRecord merged -> {
				for (int i = 0; i < merged.getNumAreas(); i++) {
					collector.merged(merged.getAreaAt(i));
				}
			}
			case LabelSSTRecord label -> text(label, strings.getString(label.getSSTIndex()).getString());
			case LabelRecord label -> text(label, label.getValue());
			case NumberRecord number -> number(number, number.getValue());
			case BoolErrRecord value -> {
				if (value.isError()) {
					cell(value, FormulaError.forInt(value.getErrorValue()).getString(), Kind.ERROR);
				} else {
					text(value, value.getBooleanValue() ? "是" : "否");
				}
			}
			case FormulaRecord formula -> formula(formula);
			case StringRecord string -> {
				if (awaitsText != null) {
					text(awaitsText, string.getString());
					awaitsText = null;
				}
			}
			default -> {
				// looks, checks and the like
			}
		}
	}

	private void formula(FormulaRecord formula) throws ImportException {
		awaitsText = null;
		switch (CellType.forInt(formula.getCachedResultType())) {
			case STRING -> awaitsText = formula;
			case NUMERIC -> number(formula, formula.getValue());
			case BOOLEAN -> text(formula, formula.getCachedBooleanValue() ? "是" : "否");
			case ERROR -> cell(formula, FormulaError.forInt(formula.getCachedErrorValue()).getString(), Kind.ERROR);
			default -> {
				// computed as empty
			}
		}
	}

	private void text(CellValueRecordInterface at, String text) throws ImportException {
		cell(at, text, Kind.TEXT);
	}

	private void number(CellValueRecordInterface at, double value) throws ImportException {
		Shown number = shown.of(value, formats.getFormatIndex(at), formats.getFormatString(at));
		cell(at, number.text(), number.kind());
	}

	private void cell(CellValueRecordInterface at, String text, Kind kind) throws ImportException {
		if (at.getRow() != row) {
			row = at.getRow();
			collector.beginRow(row + 1, hiddenRows.contains(row));
		}
		collector.cell(at.getColumn(), text, kind);
	}
}
