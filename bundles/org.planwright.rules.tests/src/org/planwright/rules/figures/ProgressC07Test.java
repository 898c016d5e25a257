package org.planwright.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressC07Test {

	private static List<String> prose(String reached, String goal) {
		return of("C07", "规划期：2026—2030年  基期 2025年\n第一章 发展基础\n第一节 “十四五”取得的成就\n" + reached + "\n第二章 重点任务\n" + goal + "\n").stream().map(finding -> finding.variant()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "森林覆盖率  单位 %  基期 44.4  目标 43.9", "婴儿死亡率  单位 ‰  基期 3.1  目标 3.6", "居民人均可支配收入  单位 元  基期 31260  目标 30000" })
	void targetsBehindTheBaseAreFound(String row) {
		assertEquals(1, of("C07", table("指标 " + row + "  预期性")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "森林覆盖率  单位 %  基期 44.4  目标 44.4", "城镇调查失业率  单位 %  基期 5.2  目标 ≤5.5", "粮食综合生产能力  单位 亿斤  基期 10.4  目标 ≥10", "耕地保有量  单位 万亩  基期 118  目标 117.5", "地区生产总值增长  单位 %  基期 6.2  目标 5.5" })
	void targetsThatMayBeLowerPass(String row) {
		assertEquals(List.of(), of("C07", table("指标 " + row + "  预期性")));
	}

	@ParameterizedTest
	@CsvSource({ "五年累计全县城镇新增就业9782人次。, “十五五”期间城镇新增就业人数累计达到7000人以上。, past", "常住人口城镇化率达到51.2%。, 到2030年常住人口城镇化率达到49%。, past" })
	void goalsBehindWhatWasReachedAreFound(String reached, String goal, String variant) {
		assertEquals(List.of(variant), prose(reached, goal));
	}

	@ParameterizedTest
	@CsvSource({ "五年累计全县城镇新增就业9782人次。, “十五五”期间城镇新增就业人数累计达到10000人以上。", "2025年农膜回收率达到80%以上。, 农膜回收率提高到90%以上。", "五年累计城镇新增就业9782人。, 2030年城镇新增就业2000人。", "城镇登记失业率控制在4.0%以内。, 城镇登记失业率控制在4.5%以内。",
			"柳坞镇农膜回收率达到95%。, 农膜回收率达到90%。", "新建桥梁12座。, 新建桥梁9座。" })
	void goalsAheadAndOtherThingsPass(String reached, String goal) {
		assertEquals(List.of(), prose(reached, goal));
	}
}
