package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Column;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.exchange.export.working.WorkingTables;

class XlsxTableWriterTest {

	private static Workbook workbook(TableDocument table) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WorkingTables.writer("xlsx").orElseThrow().write(table, out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	@Test
	void numbersAreNumbersAndCellsReachDown() throws Exception {
		TableDocument table = new TableDocument("任务分解表/一", List.of("规划：石泉县纲要"), List.of(new Column("类别", 6), new Column("指标", 12), new Column("2026年", 6)),
				List.of(new Row(List.of(new Cell("绿色生态", Optional.empty(), 1, 2, true), Cell.of("森林覆盖率"), Cell.of(new BigDecimal("44.80")))), Row.of("湿地保护率", "待定")),
				List.of("注：数据为初步核算数。"));
		try (Workbook workbook = workbook(table)) {
			Sheet sheet = workbook.getSheetAt(0);
			assertEquals("任务分解表/一", sheet.getRow(0).getCell(0).getStringCellValue());
			assertEquals("规划：石泉县纲要", sheet.getRow(1).getCell(0).getStringCellValue());
			assertEquals(CellType.NUMERIC, sheet.getRow(3).getCell(2).getCellType());
			assertEquals("0.00", sheet.getRow(3).getCell(2).getCellStyle().getDataFormatString());
			assertEquals("湿地保护率", sheet.getRow(4).getCell(1).getStringCellValue());
			assertEquals("注：数据为初步核算数。", sheet.getRow(5).getCell(0).getStringCellValue());
			assertEquals("A4:A5", sheet.getMergedRegions().stream().map(Object::toString).filter(each -> each.contains("A4")).findFirst().orElseThrow().replaceAll(".*\\[|\\].*", ""));
			assertTrue(sheet.getPaneInformation().isFreezePane());
		}
	}
}
