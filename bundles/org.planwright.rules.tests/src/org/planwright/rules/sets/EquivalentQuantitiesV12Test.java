package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class EquivalentQuantitiesV12Test {

	@Test
	void contradictionInAProjectIsFoundWithBothQuantities() {
		List<Finding> findings = of("V12", box("1. 水土保持工程，以屏山北麓为重点，实施治理27万亩200平方公里。"));
		assertEquals(List.of("27万亩200平方公里"), findings.stream().map(Finding::quote).toList());
		assertEquals(RuleSeverity.ERROR, findings.get(0).severity());
		assertEquals("“27万亩”合180平方公里，与“200平方公里”不符。", findings.get(0).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "治理面积27万亩，即200平方公里。", "治理面积27万亩（200平方公里）。", "治理面积27万亩（合200平方公里）。", "治理面积２７万亩 ２００平方公里。", "修复湿地1,200公顷，折合2.8万亩。",
			"产量达到38亿斤，折合109万吨。", "装机容量50兆瓦（4万千瓦）。" })
	void linksAndWidthsAreUnderstood(String text) {
		assertEquals(1, of("V12", text).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "治理面积30万亩200平方公里。", "修复湿地1200公顷，折合1.8万亩。", "产量达到22.6亿斤，折合113万吨。", "新建线路3公里500米。", "治理27万亩、200平方公里。", "治理沙地27万亩，封育200平方公里。",
			"肉牛50万头肉羊60万只。", "建设5公里（300米为隧道）的道路。", "改造老旧管网12公里，新建1200米。", "培育龙头企业5家10个品牌。", "2026—2030年治理27万亩。", "耕地100亩合6.67公顷。",
			"1,200公顷（1.8万亩）湿地。", "建设2×30兆瓦60千伏线路。" })
	void equalUnrelatedAndCompoundQuantitiesPass(String text) {
		assertEquals(List.of(), of("V12", text));
	}

	@Test
	void roundingIsOnlyNoted() {
		List<Finding> findings = of("V12", box("1. 侵蚀沟治理工程，实施治理375平方公里56万亩。"));
		assertEquals(List.of(RuleSeverity.INFO), findings.stream().map(Finding::severity).toList());
		assertEquals("“375平方公里”合56.25万亩，与“56万亩”略有出入，疑为舍入。", findings.get(0).message());
	}

	@Test
	void statedEquivalentsAreCompared() {
		String project = "1. 屏山水土流失综合治理工程，分三年实施。";
		assertEquals(List.of("200平方公里"), of("V12", box(project, "@ 规模 27万亩 即 200平方公里")).stream().map(Finding::quote).toList());
		assertEquals(List.of(), of("V12", box(project, "@ 规模 30万亩 即 200平方公里")));
	}
}
