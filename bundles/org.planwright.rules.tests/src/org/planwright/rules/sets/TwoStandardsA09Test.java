package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class TwoStandardsA09Test {

	private static List<String> check(String text) {
		return of("A09", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "目标 38  年均 达到自治区要求", "目标 ≥38  累计 完成市下达指标", "目标 上级下达（达到自治区要求）  年均 1.5" })
	void numberAndDelegationTogetherAreFound(String values) {
		assertEquals(1, check(table("指标 粮食综合生产能力  单位 亿斤  基期 35  " + values + "  约束性")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "基期 35  目标 38  年均 —", "基期 35  目标 —  年均 达到自治区要求", "基期 35  目标 达到自治区要求  远景 40", "目标 38  备注 由云津市下达" })
	void oneOfThemPasses(String values) {
		assertEquals(List.of(), check(table("指标 粮食综合生产能力  单位 亿斤  " + values + "  约束性")));
	}

	@Test
	void theDelegationIsQuoted() {
		assertEquals(List.of("达到自治区要求"), check(table("指标 粮食综合生产能力  单位 亿斤  目标 38  年均 达到自治区要求  约束性")));
	}
}
