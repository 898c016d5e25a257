package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.planwright.exchange.Parsed;

/** Plans as workbooks: typed cells, formulas that compute to what is shown, sheets that can be printed. */
class XlsxWriterTest {

	private static final String PLAN = """
			规划：石泉县十五五纲要
			标题：石泉县“十五五”规划纲要
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、年均/累计、属性
			  类别 经济发展
			  指标 1. 地区生产总值  单位 亿元  基期 186.4*  目标 250.0  预期性
			  指标 2. 研发经费投入增长  单位 %  年均 6左右  预期性
			  类别 绿色生态
			  指标 3. 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5  约束性
			  @ 方向 提高  牵头 县自然资源局  年度 2026年 44.8、2027年 45.2、2030年 46.5
			  指标 4. 能源消耗降低  单位 %  累计 [18.0]  目标 上级下达  约束性
			}

			专栏2：水利项目 {
			  一、灌区
			  1. 石渡灌区改造工程，改造渠道118公里。
			  @ 规模 渠道 118公里  牵头 县水利局  建设期 2026—2029年
			  @ 投资 2.4亿元 来源 中央 20000万元、县级 4000万元 分年 2026年 5000万元
			  2. 岱河防洪治理工程，治理河长15.5公里。
			  @ 投资 6000万元
			}
			""";

	private static Workbook workbook(String plan) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PlanWriters.of("xlsx").orElseThrow().write(ExportInput.of(Parsed.plan(plan), "规划", Locale.CHINESE), out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static List<String> shown(Sheet sheet, int row) {
		DataFormatter formatter = new DataFormatter(Locale.US);
		formatter.setUseCachedValuesForFormulaCells(true);
		List<String> cells = new ArrayList<>();
		sheet.getRow(row).forEach(cell -> cells.add(formatter.formatCellValue(cell)));
		return cells;
	}

	@Test
	void valuesAreNumbersThatShowTheirSigns() throws IOException {
		try (Workbook workbook = workbook(PLAN)) {
			Sheet sheet = workbook.getSheet("指标表");
			assertEquals(List.of("序号", "类别", "指标", "单位", "2025年实际", "2030年目标", "年均", "累计", "属性", "方向", "牵头单位", "增量（推算）", "增幅%（推算）", "年均增速%（推算）"), shown(sheet, 1));
			assertEquals(List.of("1", "经济发展", "地区生产总值", "亿元", "186.4", "250.0", "", "", "预期性", "", "", "63.6", "34.12", "6.05"), shown(sheet, 2));
			assertEquals(List.of("3", "绿色生态", "森林覆盖率", "%", "44.4", "≥46.5", "", "", "约束性", "提高", "县自然资源局", "2.1", "", ""), shown(sheet, 4));
			assertEquals("0.0\"*\"", sheet.getRow(2).getCell(4).getCellStyle().getDataFormatString());
			Cell target = sheet.getRow(4).getCell(5);
			assertEquals(CellType.NUMERIC, target.getCellType());
			assertEquals(46.5, target.getNumericCellValue());
			assertEquals("6左右", shown(sheet, 3).get(6));
			assertEquals(CellType.NUMERIC, sheet.getRow(3).getCell(6).getCellType());
			assertEquals("[18.0]", shown(sheet, 5).get(7));
			assertEquals(CellType.STRING, sheet.getRow(5).getCell(5).getCellType());
		}
	}

	@Test
	void formulasComputeToWhatIsShown() throws IOException {
		try (Workbook workbook = workbook(PLAN)) {
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			int formulas = 0;
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						if (cell.getCellType() == CellType.FORMULA) {
							assertEquals(evaluator.evaluate(cell).getNumberValue(), cell.getNumericCellValue(), 1e-9, sheet.getSheetName() + "!" + cell.getAddress());
							formulas++;
						}
					}
				}
			}
			assertTrue(formulas >= 10, "formulas: " + formulas);
		}
	}

	@Test
	void yearsOfThePeriodAreThereToBeFilledIn() throws IOException {
		try (Workbook workbook = workbook(PLAN)) {
			Sheet sheet = workbook.getSheet("年度分解");
			assertEquals(List.of("", "", "", "", "2026年", "2027年", "2028年", "2029年", "2030年", "", "", ""), shown(sheet, 2));
			assertEquals(List.of("3", "森林覆盖率", "%", "44.4", "44.8", "45.2", "", "", "46.5", "≥46.5", "0.0", "县自然资源局"), shown(sheet, 5));
		}
	}

	@Test
	void projectsHaveTheirMoneyInOneUnitWithTotals() throws IOException {
		try (Workbook workbook = workbook(PLAN)) {
			Sheet sheet = workbook.getSheet("项目库");
			assertEquals(List.of("1", "专栏2", "水利项目", "灌区", "石渡灌区改造工程", "改造渠道118公里。", "渠道 118公里", "县水利局", "2026—2029年", "24000", "20000", "4000", "24000", "5000"), shown(sheet, 3));
			assertEquals(List.of("30000", "20000", "4000", "24000", "5000"), shown(sheet, 5).subList(9, 14));
		}
	}

	@Test
	void sheetsAreReadyToBeReadAndPrinted() throws IOException {
		try (Workbook workbook = workbook(PLAN)) {
			for (Sheet sheet : workbook) {
				assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage(), sheet.getSheetName());
				assertTrue(sheet.getPaneInformation().isFreezePane(), sheet.getSheetName());
				assertTrue(sheet.getRepeatingRows() != null, sheet.getSheetName());
			}
		}
	}

	@Test
	void aPlanWithoutProjectsHasNoSheetOfThem() throws IOException {
		try (Workbook workbook = workbook("标题：空\n\n第一章　总则\n正文。\n")) {
			assertEquals(1, workbook.getNumberOfSheets());
		}
	}
}
