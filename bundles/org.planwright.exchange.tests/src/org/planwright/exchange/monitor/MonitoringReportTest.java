package org.planwright.exchange.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.monitor.Monitored.HEAD;
import static org.planwright.exchange.monitor.Monitored.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriters;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.working.TableDocument;

class MonitoringReportTest {

	private static final String ACTUALS = HEAD + """
			截至：2027年
			指标 地区生产总值增长
			@ 实绩 2026年 6.2、2027年 6.0
			指标 城镇新增就业
			@ 实绩 2026年 1.2、2027年 0.9  说明 用工需求减少
			指标 森林覆盖率
			@ 实绩 2026年 44.8、2027年 44.9
			指标 粮食综合生产能力
			@ 实绩 2026年 115万吨
			指标 人均预期寿命
			@ 实绩 2026年 78
			项目 高标准农田建设项目
			@ 投资 2026年 12500万元、2027年 15000万元  进展 在建
			""";

	@TempDir
	private Path folder;

	private ExportInput report(ReportKind kind, Locale locale) throws Exception {
		return MonitoringReport.of(run(folder, ACTUALS), "河湾县国民经济和社会发展第十五个五年规划纲要", kind, locale);
	}

	private static List<String> headings(ExportInput report) {
		return report.printed().content().stream().filter(Printed.Heading.class::isInstance).map(each -> ((Printed.Heading) each).text().get(0).text()).toList();
	}

	private String write(String format, ReportKind kind, Locale locale) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PlanWriters.of(format).orElseThrow().write(report(kind, locale), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<String> rows(TableDocument table) {
		return table.rows().stream().map(row -> row.cells().stream().map(TableDocument.Cell::text).collect(Collectors.joining("|"))).toList();
	}

	@Test
	void aMonitoringReportHasThePartsThatSuchReportsHave() throws Exception {
		ExportInput report = report(ReportKind.ANNUAL, Locale.CHINESE);
		assertEquals("河湾县国民经济和社会发展第十五个五年规划纲要实施情况2027年度监测报告", report.printed().title());
		assertEquals(List.of("一、总体进展", "二、主要指标完成情况", "三、约束性指标完成情况", "四、进展偏慢和滞后的指标", "五、重点项目进展", "六、数据说明"), headings(report));
	}

	@Test
	void aMidtermEvaluationSaysWhetherTargetsWillBeReached() throws Exception {
		ExportInput report = report(ReportKind.MIDTERM, Locale.CHINESE);
		assertTrue(headings(report).contains("五、目标实现情况预判"));
		String text = write("txt", ReportKind.MIDTERM, Locale.CHINESE);
		assertTrue(text.contains("按目前进度预计可以实现目标的指标2项：地区生产总值增长、粮食综合生产能力。"), text);
		assertTrue(text.contains("进展偏慢、须加大力度的指标1项：城镇新增就业。"), text);
		assertTrue(text.contains("实现目标难度较大、须研究对策的指标1项：森林覆盖率。"), text);
	}

	@Test
	void tablesShowWhatWasJudged() throws Exception {
		MonitoringTables tables = new MonitoringTables(run(folder, ACTUALS).monitoring(), true, Locale.CHINESE);
		List<String> rows = rows(tables.indicators());
		assertEquals("1|经济发展|地区生产总值增长（%）|预期性|5.8|年均 6%左右|—|年均 6.1|101.7|100.0|正常", rows.get(0));
		assertEquals("4|民生福祉|城镇新增就业（万人）|预期性|[5.2]|累计 6.0万人|—|累计 2.1|35.0|40.0|偏慢", rows.get(3));
		assertEquals("7|绿色生态|森林覆盖率（%）|约束性|44.4|46.5|45.2|44.9|23.8|38.1|滞后", rows.get(6));
		assertEquals("9|安全保障|粮食综合生产能力（亿斤）|约束性|22.6|≥23.5|—|23（2026年）|44.4|20.0|正常", rows.get(8));
		assertEquals(List.of("森林覆盖率（%）|约束性|46.5|44.9|23.8|38.1|滞后|县自然资源局|慢于应有进度", "城镇新增就业（万人）|预期性|累计 6.0万人|累计 2.1|35.0|40.0|偏慢|县人力资源社会保障局|用工需求减少"), rows(tables.behind()));
		assertEquals(List.of("高标准农田建设项目|2026—2030年|6.6亿元|2.75亿元|41.7|40.9|在建|正常|"), rows(tables.projects()));
		List<String> narrow = rows(new MonitoringTables(run(folder, ACTUALS).monitoring(), false, Locale.CHINESE).indicators());
		assertEquals(List.of("经济发展", "地区生产总值增长（%）|预期性|5.8|年均 6%左右|—|年均 6.1|101.7/100.0|正常"), narrow.subList(0, 2));
		assertEquals("合计|10|2|1|1|6", rows(tables.categories()).getLast());
		assertTrue(rows(tables.unjudged()).contains("常住人口城镇化率（%）|51.0|—|没有填报实绩"));
	}

	@Test
	void thePageMarksLightsByColourAndWord() throws Exception {
		String page = write("html", ReportKind.ANNUAL, Locale.CHINESE);
		assertTrue(page.contains("<td class=\"short good\">正常</td>"), page);
		assertTrue(page.contains("<td class=\"short warning\">偏慢</td>"));
		assertTrue(page.contains("<td class=\"short bad\">滞后</td>"));
		assertTrue(page.contains("河湾县.actuals，第 12 行：规划中没有指标“人均预期寿命”"));
	}

	@Test
	void theReportIsInEnglishForWhoReadsEnglish() throws Exception {
		String text = write("txt", ReportKind.ANNUAL, Locale.ENGLISH);
		assertTrue(text.contains("At the end of 2027, 40% of the time of the plan is over. The plan has 10 indicators, 4 of them binding."), text);
		assertFalse(text.contains("完成情况"));
	}
}
