package org.planwright.exchange.export.working;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;

class TaskTableTest {

	private static final String PLAN = """
			第一章　发展目标

			第一节　主要指标

			持续改善水环境质量。五年内完成治理。
			@ 牵头 县水利局、县生态环境局  配合 县财政局  时限 2028年
			推进城乡融合。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  @ 牵头 县林草局  年度 2026年 30.7、2027年 ≥31.1
			}

			专栏2：重点项目 {
			  1. 灌区改造工程，改造渠道118公里。
			  @ 牵头 县水利局  建设期 2026—2028年
			}
			""";

	private static TableDocument table(String plan, Locale locale) {
		return WorkingTables.of("任务分解表").orElseThrow().make(WorkingInput.of(PrintedPlans.plan(plan), "河湾县十五五纲要", locale));
	}

	@Test
	void whatSomebodyLeadsIsARow() {
		TableDocument table = table(PLAN, Locale.CHINESE);
		assertEquals(List.of("1|第一章第一节 主要指标|任务|持续改善水环境质量||县水利局、县生态环境局|县财政局|2028年||", "2|第一章第一节 主要指标|指标|森林覆盖率（%）|32.4|县林草局|||30.7|≥31.1",
				"3|第一章第一节 主要指标|项目|1. 灌区改造工程，改造渠道118公里||县水利局||2026—2028年||").stream().map(row -> row.replace("1. 灌区", "灌区")).toList(),
				table.rows().stream().map(row -> row.cells().stream().map(TableDocument.Cell::text).collect(Collectors.joining("|"))).toList());
		assertEquals(List.of("序号", "所在章节", "类型", "指标或任务", "目标", "牵头单位", "配合单位", "完成时限", "2026年", "2027年"),
				table.columns().stream().map(TableDocument.Column::heading).toList());
	}

	@Test
	void onlyPlainNumbersAreNumbers() {
		List<TableDocument.Cell> indicator = table(PLAN, Locale.CHINESE).rows().get(1).cells();
		assertEquals(Optional.of(new BigDecimal("30.7")), indicator.get(8).number());
		assertEquals(Optional.empty(), indicator.get(9).number());
	}

	/** Kind, task, target, lead and deadline. */
	private static List<String> facts(TableDocument table) {
		return table.rows().stream().map(row -> List.of(2, 3, 4, 5, 7).stream().map(column -> row.cells().get(column).text()).collect(Collectors.joining("|"))).toList();
	}

	@Test
	void everyIndicatorIsARowWithWhatItsGoalIsAndTheEndOfThePeriod() {
		TableDocument table = table("""
				规划：河湾县十五五纲要
				规划期：2026—2030年  基期 2025年

				专栏1：主要指标 {
				  指标 社会消费品零售总额  单位 亿元  基期 88  年均 6.5  预期性
				  @ 年度 2026年 93
				  指标 地区生产总值增长  单位 %  年均 6左右  预期性
				  指标 城镇新增就业  单位 万人  累计 3以上  预期性
				  指标 年均气温升幅  单位 ℃  目标 年均下降0.1%  预期性
				  指标 森林覆盖率  单位 %  目标 32.4  约束性
				  @ 牵头 县林草局  时限 2028年
				}
				""", Locale.CHINESE);
		assertEquals(List.of("指标|社会消费品零售总额（亿元）|年均 6.5%||2030年", "指标|地区生产总值增长（%）|年均 6%左右||2030年", "指标|城镇新增就业（万人）|累计 3万人以上||2030年",
				"指标|年均气温升幅（℃）|年均下降0.1%||2030年", "指标|森林覆盖率（%）|32.4|县林草局|2028年"), facts(table));
		assertEquals("93", table.rows().get(0).cells().get(8).text());
		assertTrue(table.notes().isEmpty());
	}

	@Test
	void aPlanThatNamesNobodySaysSo() {
		TableDocument table = table("第一章　总则\n推进城乡融合。\n", Locale.ENGLISH);
		assertTrue(table.rows().isEmpty());
		assertEquals("Who does what by when", table.title());
		assertTrue(table.notes().get(0).contains("牵头"), table.notes().toString());
		TableDocument led = table(PLAN.replaceAll("牵头 [^ \n]+", ""), Locale.CHINESE);
		assertEquals(List.of("指标|森林覆盖率（%）|32.4||"), facts(led));
		assertTrue(led.notes().get(0).contains("没有写明牵头单位"));
	}
}
