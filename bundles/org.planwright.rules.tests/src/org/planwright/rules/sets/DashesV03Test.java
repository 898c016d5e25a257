package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class DashesV03Test {

	private static List<String> check(String text) {
		return of("V03", text).stream().map(Finding::quote).toList();
	}

	@Test
	void oneFindingNamesAllForms() {
		List<Finding> findings = of("V03", table("指标 地区生产总值增长  单位 %  基期 -  目标 -  年均 6  预期性", "指标 居民收入增长  单位 %  基期 --  目标 —  年均 6  预期性"));
		assertEquals(List.of("空值有多种写法：“-”×2、“--”×1、“—”×1。"), findings.stream().map(Finding::message).toList());
		assertEquals("--", findings.get(0).quote());
	}

	@ParameterizedTest
	@ValueSource(strings = { "—", "-", "——", "/" })
	void oneFormPasses(String dash) {
		assertEquals(List.of(), check(table("指标 地区生产总值增长  单位 %  基期 " + dash + "  目标 " + dash + "  年均 6  预期性")));
	}
}
