package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class KeptLevelV06Test {

	private static List<String> check(String text) {
		return of("V06", text).stream().map(Finding::quote).toList();
	}

	@Test
	void unmarkedLevelsAreFound() {
		assertEquals(List.of("地表水达到或好于Ⅲ类水体比例"), check(table("指标 15. 地表水达到或好于Ⅲ类水体比例  单位 %  基期 100  目标 100.0  约束性")));
	}

	@Test
	void markedLevelsPass() {
		assertEquals(List.of(), check(table("指标 地表水达到或好于Ⅲ类水体比例  单位 %  基期 100  目标 100  约束性", "@ 方向 保持")));
		assertEquals(List.of(), check(table("指标 地表水达到或好于Ⅲ类水体比例  单位 %  基期 100  目标 100  备注 保持现状  约束性")));
		assertEquals(List.of(), check(table("指标 耕地保有量  单位 万亩  基期 118  目标 118  约束性")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "指标 全员劳动生产率增长  单位 %  基期 5  目标 5  预期性", "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "指标 城镇调查失业率  单位 %  基期 5.5  目标 ≤5.5  预期性" })
	void ratesOfChangeAndOtherGoalsPass(String row) {
		assertEquals(List.of(), check(table(row)));
	}
}
