package org.planwright.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planwright.exchange.ImportException;

/** Workbooks made for tests. */
public final class Books {

	private Books() {
	}

	/** A workbook of one sheet; numbers become numeric cells, nulls none. */
	public static byte[] xlsx(String sheet, Object[]... rows) {
		return xlsx(book -> fill(book.createSheet(sheet), rows));
	}

	public static byte[] xlsx(Consumer<Workbook> make) {
		return bytes(new XSSFWorkbook(), make);
	}

	public static byte[] xls(Consumer<Workbook> make) {
		return bytes(new HSSFWorkbook(), make);
	}

	private static byte[] bytes(Workbook book, Consumer<Workbook> make) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (book) {
			make.accept(book);
			book.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	public static void fill(Sheet sheet, Object[]... rows) {
		for (int i = 0; i < rows.length; i++) {
			Row row = sheet.createRow(i);
			for (int j = 0; j < rows[i].length; j++) {
				if (rows[i][j] instanceof Number number) {
					row.createCell(j).setCellValue(number.doubleValue());
				} else if (rows[i][j] != null) {
					row.createCell(j).setCellValue(rows[i][j].toString());
				}
			}
		}
	}

	/** Sets the number format of a cell. */
	public static Cell format(Sheet sheet, int row, int column, String format) {
		CellStyle style = sheet.getWorkbook().createCellStyle();
		style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
		Cell cell = sheet.getRow(row).getCell(column);
		cell.setCellStyle(style);
		return cell;
	}

	static FoundTables find(String name, byte[] content) throws ImportException {
		return TableFinder.find(new SheetReader().read(name, content), HeaderWords.standard(), PlanYears.UNKNOWN);
	}

	/** What the only table of a workbook says. */
	public static EntryReader.Entries entries(String name, byte[] content) throws ImportException {
		return EntryReader.read(find(name, content));
	}

	/** Fields of an entry as 目标=46.5, in the order of the columns. */
	static List<String> fields(SheetEntry entry) {
		return entry.fields().entrySet().stream().map(field -> field.getKey().label(Locale.CHINESE) + "=" + field.getValue().text()).toList();
	}
}
