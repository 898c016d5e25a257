package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class OpenGoalA07Test {

	private static List<String> check(String text) {
		return of("A07", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "基期 10  目标 > 10", "基期 22.6  目标 ＞22.6", "基期 30.0  目标 <30", "基期 100  目标 超过100.5" })
	void openGoalsNearTheBaseAreFound(String values) {
		assertEquals(1, check(table("指标 粮食综合生产能力  单位 亿斤  " + values + "  约束性")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "基期 10.5  目标 > 11  约束性", "基期 10  目标 ≥10  约束性", "基期 10  目标 > 10  预期性", "基期 —  目标 > 10  约束性", "基期 10  目标 11  约束性" })
	void otherGoalsPass(String values) {
		assertEquals(List.of(), check(table("指标 粮食综合生产能力  单位 亿斤  " + values)));
	}

	@Test
	void theGoalIsQuoted() {
		assertEquals(List.of("> 10"), check(table("指标 粮食综合生产能力  单位 亿斤  基期 10  目标 > 10  约束性")));
	}
}
