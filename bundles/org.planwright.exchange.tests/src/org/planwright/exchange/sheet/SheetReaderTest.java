package org.planwright.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** Cells are read as a person sees them. */
class SheetReaderTest {

	private static byte[] book(String format, Consumer<Workbook> make) {
		return format.equals("xls") ? Books.xls(make) : Books.xlsx(make);
	}

	private static List<String> texts(SheetFile file) {
		return file.grids().get(0).rows().stream().flatMap(row -> row.cells().stream()).map(SheetCell::text).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void showsNumbersWithTheDecimalsOfTheirFormat(String format) throws Exception {
		byte[] content = book(format, book -> {
			Sheet sheet = book.createSheet("数");
			Books.fill(sheet, new Object[] { 0.35, 0.356, 46.0, 1234567.5, 0.1 + 0.2, 47, 66000, 0.5, 18, 5.8 });
			Books.format(sheet, 0, 0, "0%");
			Books.format(sheet, 0, 1, "0.0%");
			Books.format(sheet, 0, 2, "0.0");
			Books.format(sheet, 0, 3, "#,##0.00_ ");
			Books.format(sheet, 0, 5, "\"≥\"0.0");
			Books.format(sheet, 0, 6, "¥#,##0");
			Books.format(sheet, 0, 8, "\"[\"0.0\"]\"");
			Books.format(sheet, 0, 9, "0.0\"*\"");
		});
		assertEquals(List.of("35%", "35.6%", "46.0", "1234567.50", "0.3", "≥47.0", "66000", "0.5", "[18.0]", "5.8*"), texts(new SheetReader().read("a." + format, content)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void showsDatesAsYearsMonthsAndDays(String format) throws Exception {
		byte[] content = book(format, book -> {
			Sheet sheet = book.createSheet("日期");
			Books.fill(sheet, new Object[] { 0, 0, 0 });
			String[] formats = { "m/d/yy", "yyyy\"年\"m\"月\"", "yyyy" };
			for (int i = 0; i < formats.length; i++) {
				Books.format(sheet, 0, i, formats[i]).setCellValue(LocalDate.of(2026, 5, 1));
			}
		});
		assertEquals(List.of("2026-05-01", "2026年5月", "2026年"), texts(new SheetReader().read("a." + format, content)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void takesTheLastComputedValueOfAFormulaAndSaysWhichFailed(String format) throws Exception {
		byte[] content = book(format, book -> {
			Sheet sheet = book.createSheet("公式");
			Books.fill(sheet, new Object[] { 2, 3, 0, 0, 0 });
			sheet.getRow(0).getCell(2).setCellFormula("A1*B1");
			sheet.getRow(0).getCell(3).setCellFormula("A1/0");
			sheet.getRow(0).getCell(4).setCellFormula("\"达到\"&A1");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		SheetFile file = new SheetReader().read("a." + format, content);
		assertEquals(List.of("2", "3", "6", "达到2"), texts(file));
		assertEquals(List.of("a." + format + "，公式!D1：公式出错（#DIV/0!），按空格处理"), file.remarks().stream().map(remark -> remark.message(Locale.CHINESE)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void readsWhatIsHiddenAndSaysSo(String format) throws Exception {
		byte[] content = book(format, book -> {
			Sheet sheet = book.createSheet("明");
			Books.fill(sheet, new Object[] { "甲" }, new Object[] { "乙" });
			sheet.getRow(1).setZeroHeight(true);
			sheet.setColumnHidden(0, true);
			Books.fill(book.createSheet("暗"), new Object[] { "丙" });
			book.setSheetHidden(1, true);
		});
		SheetFile file = new SheetReader().read("a." + format, content);
		assertEquals(List.of("甲", "乙"), texts(file));
		assertTrue(file.grids().get(1).hidden());
		assertEquals(List.of(SheetRemark.Kind.HIDDEN_COLUMNS, SheetRemark.Kind.HIDDEN_ROWS, SheetRemark.Kind.HIDDEN_SHEET),
				file.remarks().stream().map(SheetRemark::kind).sorted((a, b) -> a.name().compareTo(b.name())).toList());
	}

	@Test
	void aFormulaThatWasNeverComputedIsSaid() throws Exception {
		byte[] content = Books.xlsx(book -> book.createSheet("一").createRow(0).createCell(0).setCellFormula("1+1"));
		SheetFile file = new SheetReader().read("a.xlsx", content);
		assertEquals(SheetRemark.Kind.FORMULA_WITHOUT_VALUE, file.remarks().get(0).kind());
	}
}
