package org.planwright.exchange.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.rules.monitoring.Monitoring;

class ActualsFormTest {

	@TempDir
	private Path folder;

	private Path form(Map<String, Path> known) throws Exception {
		Path file = folder.resolve("监测表.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			assertEquals(List.of(), PlanMonitor.writeForm(Monitored.PLAN, known, HeaderWords.standard(), Locale.CHINESE, out));
		}
		return file;
	}

	/** Fills cells: sheet, name, heading, and a number or a text. */
	private static void fill(Path file, Object[]... values) throws Exception {
		XSSFWorkbook workbook;
		try (InputStream in = Files.newInputStream(file)) {
			workbook = new XSSFWorkbook(in);
		}
		for (Object[] value : values) {
			Sheet sheet = workbook.getSheet((String) value[0]);
			Row heading = sheet.getRow(1);
			int column = 0;
			while (!heading.getCell(column).getStringCellValue().equals(value[2])) {
				column++;
			}
			for (Row row : sheet) {
				if (row.getCell(2) != null && row.getRowNum() > 1 && row.getCell(2).getStringCellValue().equals(value[1])) {
					Cell cell = row.getCell(column);
					assertFalse(cell.getCellStyle().getLocked());
					if (value[3] instanceof Number number) {
						cell.setCellValue(number.doubleValue());
					} else {
						cell.setCellValue((String) value[3]);
					}
				}
			}
		}
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		workbook.close();
	}

	private static Object[] cell(Object... value) {
		return value;
	}

	@Test
	void aFormThatWasFilledInIsJudged() throws Exception {
		Path form = form(Map.of());
		fill(form, cell("指标", "森林覆盖率", "2026年实绩", 44.8), cell("指标", "森林覆盖率", "2027年实绩", 45.3), cell("指标", "城镇新增就业", "2026年实绩", 1.2), cell("指标", "城镇新增就业", "2027年实绩", 1.1),
				cell("指标", "粮食综合生产能力", "2027年实绩", "115万吨"), cell("指标", "细颗粒物年均浓度", "2027年度目标", 27), cell("指标", "细颗粒物年均浓度", "2027年实绩", 27.2),
				cell("指标", "细颗粒物年均浓度", "备注", "沙尘天气偏多"), cell("项目", "高标准农田建设项目", "2026年完成投资（万元）", 12500), cell("项目", "高标准农田建设项目", "进展", "在建"),
				cell("项目", "粮食仓储设施提升项目", "进展", "停工"));
		PlanMonitor.Result result = Monitored.run(Map.of("监测表.xlsx", form));
		assertEquals(List.of(), Monitored.problems(result));
		assertEquals(List.of("城镇新增就业 AMBER BEHIND 38.3", "森林覆盖率 GREEN ON_SCHEDULE 42.9", "细颗粒物年均浓度 RED BEHIND 25.0", "粮食综合生产能力 GREEN ON_SCHEDULE 44.4"), Monitored.indicators(result.monitoring()));
		assertEquals(List.of("高标准农田建设项目 RED BEHIND 18.9", "粮食仓储设施提升项目 RED STOPPED"), Monitored.projects(result.monitoring()));
		assertTrue(ActualsWriter.text(result.monitoring()).contains("说明 沙尘天气偏多"));
	}

	@Test
	void aFormHoldsWhatIsKnownAndAnEmptyOneChangesNothing() throws Exception {
		Path known = Files.writeString(folder.resolve("河湾县.actuals"), Monitored.HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.8、2027年 45.3\n指标 城镇新增就业\n@ 实绩 2026年 1.2、2027年 [2.5]\n"
				+ "项目 高标准农田建设项目\n@ 投资 2026年 12500万元  进展 在建\n项目 粮食仓储设施提升项目\n@ 投资 2026年 [2800万元]\n");
		Monitoring first = Monitored.run(Map.of("a", known)).monitoring();
		Monitoring again = Monitored.run(Map.of("b", form(Map.of("a", known)))).monitoring();
		assertEquals(Monitored.indicators(first), Monitored.indicators(again));
		assertEquals(Monitored.projects(first), Monitored.projects(again));
	}

	@Test
	void badCellsAreNamed() throws Exception {
		Path form = form(Map.of());
		fill(form, cell("指标", "森林覆盖率", "2027年实绩", "有所提高"), cell("指标", "粮食综合生产能力", "2027年实绩", "23万亩"), cell("项目", "高标准农田建设项目", "2026年完成投资（万元）", "正在统计"));
		fill(form, cell("指标", "细颗粒物年均浓度", "2027年实绩", 26.9));
		List<String> problems = Monitored.problems(Monitored.run(Map.of("监测表.xlsx", form)));
		assertEquals(3, problems.size(), problems.toString());
		assertTrue(problems.get(0).startsWith("监测表.xlsx，指标!N9：“森林覆盖率”2027年的值“有所提高”不是一个数"), problems.toString());
		assertTrue(problems.get(1).startsWith("监测表.xlsx，指标!N11：“粮食综合生产能力”的单位是“亿斤”，“万亩”不能换算"), problems.toString());
		assertTrue(problems.get(2).startsWith("监测表.xlsx，项目!F3：“高标准农田建设项目”的投资“正在统计”不是带单位的金额"), problems.toString());
	}

	@Test
	void tablesOfOfficesAreUnderstood() throws Exception {
		Path sheet = Files.writeString(folder.resolve("统计局.csv"), """
				指标名称,计量单位,2025年,2026年完成,2027年完成,2030年规划目标
				常住人口城镇化率,%,46.2,47.4,48.3,51
				粮食综合生产能力,万吨,113,114,115,117.5
				""");
		Path projects = Files.writeString(folder.resolve("农业农村局.csv"), """
				项目名称,总投资（亿元）,截至2027年累计完成投资（亿元）,形象进度
				高标准农田建设项目,6.6,2.8,主体工程施工
				""");
		PlanMonitor.Result result = Monitored.run(Map.of("统计局.csv", sheet));
		assertEquals(List.of(), Monitored.problems(result));
		assertEquals(List.of("常住人口城镇化率 GREEN ON_SCHEDULE 43.8", "粮食综合生产能力 GREEN ON_SCHEDULE 44.4"), Monitored.indicators(result.monitoring()));
		assertEquals(List.of("高标准农田建设项目 GREEN ON_SCHEDULE 42.4"), Monitored.projects(Monitored.run(Map.of("农业农村局.csv", projects)).monitoring()));
	}
}
