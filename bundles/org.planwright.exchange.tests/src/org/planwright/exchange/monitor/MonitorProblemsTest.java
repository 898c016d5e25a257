package org.planwright.exchange.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.monitor.Monitored.HEAD;
import static org.planwright.exchange.monitor.Monitored.problems;
import static org.planwright.exchange.monitor.Monitored.run;
import static org.planwright.exchange.monitor.Monitored.unusable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.rules.catalogue.RuleSeverity;

class MonitorProblemsTest {

	@TempDir
	private Path folder;

	private List<String> of(String... lines) throws Exception {
		return problems(run(folder, HEAD + "指标 森林覆盖率\n@ 实绩 2027年 45.3\n" + String.join("\n", lines) + "\n"));
	}

	@Test
	void namesThatThePlanDoesNotHave() throws Exception {
		assertEquals(List.of("河湾县.actuals，第 5 行：规划中没有指标“常住人口城镇化比率”，其数据未计入。是否为“常住人口城镇化率”？"), of("指标 常住人口城镇化比率", "@ 实绩 2027年 48"));
		assertEquals(List.of("河湾县.actuals，第 5 行：规划中没有指标“人均预期寿命”，其数据未计入。请按规划中的名称填写。"), of("指标 人均预期寿命", "@ 实绩 2027年 78"));
		assertTrue(of("指标 森林复盖率", "@ 实绩 2027年 45").get(0).endsWith("是否为“森林覆盖率”？"));
		assertTrue(of("项目 通用机场", "@ 进展 在建").get(0).contains("没有项目“通用机场”"));
		assertTrue(of("项目 冷链物流中心项目", "@ 进展 在建").get(0).contains("有 2 个"));
	}

	@Test
	void unitsThatDoNotConvert() throws Exception {
		assertEquals(List.of("河湾县.actuals，第 6 行：“粮食综合生产能力”的单位是“亿斤”，“万亩”不能换算成该单位，该数未计入。请核对单位。"),
				of("指标 粮食综合生产能力  单位 万亩", "@ 实绩 2027年 23"));
		assertTrue(of("指标 细颗粒物年均浓度", "@ 实绩 2027年 26%").get(0).contains("“%”不能换算"));
	}

	@Test
	void yearsOutsideThePeriodOrMissing() throws Exception {
		assertEquals(List.of("河湾县.actuals，第 6 行：2025年不在规划期内（2026—2030年），该数未计入。请核对年份。", "河湾县.actuals，第 6 行：2031年不在规划期内（2026—2030年），该数未计入。请核对年份。"),
				of("指标 细颗粒物年均浓度", "@ 实绩 2025年 27.6、2026年 27.2、2031年 25"));
		assertTrue(of("指标 细颗粒物年均浓度", "@ 实绩 去年 27.6").get(0).contains("没有写明年份"));
		assertTrue(of("指标 细颗粒物年均浓度", "@ 实绩 27.6").get(0).contains("没有写年份"));
	}

	@Test
	void valuesThatAreNoNumber() throws Exception {
		assertEquals(List.of("河湾县.actuals，第 6 行：“细颗粒物年均浓度”2027年的值“达标”不是一个数，未计入。请填一个数；累计数写成 [6.2]，年均数写成 年均 5.6。"),
				of("指标 细颗粒物年均浓度", "@ 实绩 2027年 达标"));
		assertEquals(1, of("指标 细颗粒物年均浓度", "@ 实绩 2027年 ≤26").size());
		assertEquals(List.of(), of("指标 细颗粒物年均浓度", "@ 年度 2027年 ≤27  实绩 2027年 26.4"));
		assertTrue(of("项目 粮食仓储设施提升项目", "@ 投资 2027年 若干").get(0).contains("不是带单位的金额"));
	}

	@Test
	void valuesThatDiffer() throws Exception {
		assertEquals(List.of("河湾县.actuals，第 5 行：“森林覆盖率”2027年的数填了两次且不一致：这里是 45.0，河湾县.actuals 中是 45.3，按先填的计。请核对。"), of("@ 实绩 2027年 45.0"));
		PlanMonitor.Result result = run(folder, HEAD + "指标 森林覆盖率\n@ 年度 2027年 45.3  实绩 2027年 45.3\n");
		assertEquals(List.of("河湾县.actuals，第 4 行：“森林覆盖率”2027年的数与规划文本不一致：这里是 45.3，规划中是 45.2，按这里的计。"), problems(result));
		assertEquals(RuleSeverity.WARNING, result.problems().get(0).severity());
	}

	@Test
	void linesThatAreNotUnderstood() throws Exception {
		assertTrue(of("目标 完成").get(0).contains("第 5 行：看不懂这一行：目标 完成"));
		assertTrue(of("指标 细颗粒物年均浓度", "@ 目标 26").get(0).contains("看不懂“目标 26”"));
		assertTrue(of("项目 粮食仓储设施提升项目", "@ 实绩 2026年 3").get(0).contains("项目下可写"));
		assertTrue(problems(run(folder, HEAD + "@ 实绩 2027年 1\n指标 森林覆盖率\n@ 实绩 2027年 45.3\n")).get(0).contains("上面没有"));
	}

	@Test
	void valuesBelowALineThatIsNotUnderstoodAreNotThoseOfTheIndicatorAboveIt() throws Exception {
		for (String line : List.of("指标细颗粒物年均浓度", "指标", "细颗粒物年均浓度：")) {
			PlanMonitor.Result result = run(folder, HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.8\n" + line + "\n@ 实绩 2027年 26.4\n指标 粮食综合生产能力\n@ 实绩 2027年 22.9\n");
			assertEquals(1, result.problems().size(), problems(result).toString());
			assertEquals(5, result.problems().getFirst().place().line());
			assertEquals("[2026]", result.monitoring().indicators().stream().filter(state -> state.indicator().getLabel().equals("森林覆盖率")).findFirst().orElseThrow().record().actual().keySet().toString());
		}
	}

	@Test
	void aYearOfTheFileOutsideThePeriodIsSaidAtItsLineAndNotUsed() throws Exception {
		PlanMonitor.Result result = run(folder, HEAD + "截至：2040年\n指标 森林覆盖率\n@ 实绩 2026年 44.8\n");
		assertEquals(List.of("河湾县.actuals，第 3 行：“截至”的2040年不在规划期内（2026—2030年），未采用。请核对年份。"), problems(result));
		assertEquals(2026, result.monitoring().year());
	}

	@Test
	void filesThatCannotBeUsed() throws Exception {
		assertTrue(unusable(folder, "森林覆盖率 45.2\n").contains("不是监测文件"));
		assertTrue(unusable(folder, "监测：河湾县十五五纲要\n格式：2\n").contains("不是第 1 版"));
		assertTrue(unusable(folder, "监测：平川市十五五纲要\n格式：1\n指标 森林覆盖率\n@ 实绩 2027年 45.2\n").contains("这是“平川市十五五纲要”的监测文件"));
		assertTrue(unusable(folder, HEAD).contains("没有任何年度的实绩"));
	}

	@Test
	void whenNothingCountsTheReasonsAreNamed() throws Exception {
		String said = unusable(folder, HEAD + "指标 森林复盖率\n@ 实绩 2026年 45\n指标 细颗粒物年均浓度\n@ 实绩 2026年 良好\n");
		assertTrue(said.startsWith("填报的数据都未能计入（2处有误）") && said.contains("第 3 行：规划中没有指标“森林复盖率”") && said.contains("的值“良好”不是一个数"), said);
	}

	@Test
	void yearlyTargetsOfTheFileLeadToTheTarget() throws Exception {
		assertEquals(List.of("河湾县.actuals，第 6 行：[L05] “常住人口城镇化率”2030年的年度值为50.5，与规划目标51.0不一致。"),
				of("指标 常住人口城镇化率", "@ 年度 2026年 47.2、2028年 49.1、2030年 50.5"));
		assertTrue(of("指标 粮食综合生产能力", "@ 年度 2026年 115万吨、2027年 22.8").get(0).contains("[L05] “粮食综合生产能力”2027年的年度值倒退：前一年为115万吨，这一年为22.8"));
		assertEquals(List.of(), of("指标 常住人口城镇化率", "@ 年度 2026年 47.2、2030年 51"));
	}

	@Test
	void whatTheFileDividesAmongRegionsIsEnoughForTheTarget() throws Exception {
		PlanMonitor.Result result = run(folder, HEAD + "指标 粮食综合生产能力\n@ 实绩 2027年 23.1\n@ 分解 城关镇 7.5、柳坞镇 8.1、石渡镇 7.2\n");
		assertEquals(List.of("河湾县.actuals，第 5 行：[L03] “粮食综合生产能力”所列分解值为22.8，达不到总目标≥23.5，请补全各地分解值或核对数据。"), problems(result));
		assertEquals(List.of(), of("指标 粮食综合生产能力", "@ 分解 城关镇 7.5、柳坞镇 8.5、石渡镇 7.5"));
	}

	@Test
	void aDamagedTextCostsWhatIsDamaged() throws Exception {
		String text = HEAD + "截至：2027年\n指标 城镇新增就业  单位 人\n@ 年度 2026年 12000  实绩 2026年 \"12600\"、2027年 [2.4万人]  说明 \"快报、待核\"\n项目 高标准农田建设项目  专栏 专栏2\n@ 投资 2026年 1.25亿元、[2.7亿元]  进展 在建\n";
		for (int at = 0; at < text.length(); at++) {
			for (String damage : List.of("", "\"", "、", " ", "@", "\n", "９", "：")) {
				String damaged = text.substring(0, at) + damage + text.substring(at + 1);
				try {
					problems(run(folder, damaged));
				} catch (MonitorException e) {
					assertTrue(!e.message(Locale.CHINESE).isBlank());
				}
			}
		}
	}
}
