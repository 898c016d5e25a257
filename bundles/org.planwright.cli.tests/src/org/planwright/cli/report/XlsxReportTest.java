package org.planwright.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.Fixtures;

class XlsxReportTest {

	@TempDir
	Path folder;

	private List<List<String>> rows(String sheet) throws IOException {
		DataFormatter formatter = new DataFormatter();
		try (InputStream in = Files.newInputStream(folder.resolve("意见.xlsx")); Workbook workbook = new XSSFWorkbook(in)) {
			List<List<String>> rows = new ArrayList<>();
			for (Row row : workbook.getSheet(sheet)) {
				List<String> cells = new ArrayList<>();
				for (Cell cell : row) {
					cells.add(formatter.formatCellValue(cell));
				}
				rows.add(cells);
			}
			return rows;
		}
	}

	@Test
	void eachFindingIsARowWithItsPlaceAndText() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾县.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(1, cli.run("check", "--format", "xlsx", "-o", "意见.xlsx", "河湾县.plan"), cli.err());
		List<List<String>> rows = rows("审核意见");
		assertEquals("审核意见表", rows.get(0).get(0));
		assertEquals(List.of("序号", "文件", "行/段", "规则", "级别", "意见", "原文", "相关位置及原文", "采纳情况", "说明"), rows.get(1));
		assertEquals(3, rows.size());
		assertEquals(List.of("1", "河湾县.plan", "10", "C02", "错误"), rows.get(2).subList(0, 5));
		assertTrue(rows.get(2).get(5).contains("\n依据："), rows.get(2).get(5));
		assertEquals("2.3个百分点", rows.get(2).get(6));
		assertEquals(2, rows("人工核对").size());
		assertTrue(rows("说明").get(1).get(0).contains("错误 1"), rows("说明").toString());
		assertEquals("", cli.err());
	}

	@Test
	void decisionsAreChosenFromAList() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾县.plan", Fixtures.WRONG_INCREMENT);
		cli.run("check", "--format", "xlsx", "-o", "意见.xlsx", "河湾县.plan");
		try (InputStream in = Files.newInputStream(folder.resolve("意见.xlsx")); Workbook workbook = new XSSFWorkbook(in)) {
			Sheet sheet = workbook.getSheet("审核意见");
			assertEquals(List.of("采纳", "不采纳", "不是问题"), List.of(sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues()));
			assertEquals("I3", sheet.getDataValidations().get(0).getRegions().getCellRangeAddress(0).formatAsString());
		}
	}

	@Test
	void planWithoutFindingsGivesATableWithoutRows() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾县.plan", Fixtures.SOUND);
		assertEquals(0, cli.run("check", "--format", "xlsx", "-o", "意见.xlsx", "河湾县.plan"), cli.err());
		assertEquals(2, rows("审核意见").size());
	}
}
