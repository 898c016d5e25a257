package org.planwright.exchange.export.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planwright.exchange.export.printed.Tone;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableWriter;
import org.planwright.exchange.workbook.BookSheet;
import org.planwright.exchange.workbook.BookStyles;
import org.planwright.exchange.workbook.NumericValue;
import org.planwright.exchange.workbook.QuietLogging;

/** Writes working tables as workbooks of one sheet, numbers as numbers. */
public final class XlsxTableWriter implements TableWriter {

	/** A Chinese character takes two half-width ones. */
	private static final int CHINESE = 2;
	private static final int MARGIN = 2;
	private static final Map<Tone, IndexedColors> COLOURS = Map.of(Tone.GOOD, IndexedColors.LIGHT_GREEN, Tone.WARNING, IndexedColors.LIGHT_ORANGE, Tone.BAD, IndexedColors.ROSE);

	@Override
	public String format() {
		return "xlsx";
	}

	@Override
	public void write(TableDocument table, OutputStream out) throws IOException {
		QuietLogging.install();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.getProperties().getCoreProperties().setTitle(table.title());
			new Filling(workbook, table).fill();
			workbook.write(out);
		}
		out.flush();
	}

	/** One table on its way into a sheet. Cells that reach down from rows above are left free. */
	private static final class Filling {

		private final TableDocument table;
		private final BookStyles styles;
		private final BookSheet sheet;
		private final int[] taken;
		private boolean merged;

		Filling(XSSFWorkbook workbook, TableDocument table) {
			this.table = table;
			styles = new BookStyles(workbook);
			taken = new int[table.columns().size()];
			List<BookSheet.Column> columns = table.columns().stream().map(column -> new BookSheet.Column(column.heading(), column.width() * CHINESE + MARGIN)).toList();
			sheet = new BookSheet(workbook, styles, WorkbookUtil.createSafeSheetName(table.title()), table.title(), table.lines(), columns, 0);
		}

		void fill() {
			table.rows().forEach(this::row);
			// rows of merged cells cannot be sorted
			if (!merged) {
				sheet.end();
			}
			sheet.below(table.notes());
		}

		private void row(TableDocument.Row row) {
			int index = sheet.row();
			int column = 0;
			for (Cell cell : row.cells()) {
				while (column < taken.length && taken[column] > 0) {
					column++;
				}
				if (column == taken.length) {
					break;
				}
				int last = Math.min(taken.length, column + cell.columns()) - 1;
				cell(column, cell);
				if (cell.rows() > 1 || last > column) {
					sheet.sheet().addMergedRegion(new CellRangeAddress(index, index + cell.rows() - 1, column, last));
					merged = true;
				}
				Arrays.fill(taken, column, last + 1, cell.rows());
				column = last + 1;
			}
			for (int i = 0; i < taken.length; i++) {
				taken[i] = Math.max(0, taken[i] - 1);
			}
			sheet.endRow();
		}

		private void cell(int column, Cell cell) {
			CellStyle style = cell.head() ? styles.head() : cell.tone() == Tone.NONE ? styles.text() : styles.shaded(COLOURS.get(cell.tone()));
			if (cell.number().isPresent()) {
				sheet.number(column, cell.number().get().doubleValue(), styles.number(NumericValue.decimals(cell.number().get().scale())));
			} else {
				sheet.text(column, cell.text(), style);
			}
		}
	}
}
