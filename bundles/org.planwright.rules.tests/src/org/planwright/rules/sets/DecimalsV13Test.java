package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class DecimalsV13Test {

	private static List<String> check(String text) {
		return of("V13", text).stream().map(Finding::quote).toList();
	}

	@Test
	void oneFindingATableNamesTheIndicators() {
		List<Finding> findings = of("V13", table("指标 建成区绿地率  单位 %  基期 36.89  目标 38.1  预期性", "指标 人均预期寿命  单位 岁  基期 78  目标 79.2  预期性"));
		assertEquals(List.of("2个指标的基期与目标小数位不一致（建成区绿地率、人均预期寿命）。"), findings.stream().map(Finding::message).toList());
		assertEquals("建成区绿地率", findings.get(0).quote());
	}

	@ParameterizedTest
	@ValueSource(strings = { "基期 5.1  目标 6.0", "基期 38.5  目标 ≥45.25", "基期 46.2  目标 51", "基期 —  目标 46.5", "基期 [11.8]  目标 [12]" })
	void evenRoundAndLimitedGoalsPass(String values) {
		assertEquals(List.of(), check(table("指标 森林覆盖率  单位 %  " + values + "  约束性")));
	}
}
