package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class ShareV07Test {

	@Test
	void sharesBeyondTheWholeAreFoundInEveryColumnOfLevels() {
		assertEquals(List.of("302", "≥324"),
				of("V07", table("指标 森林覆盖率  单位 %  基期 302  目标 ≥324  约束性")).stream().map(Finding::quote).toList());
		assertEquals(List.of("-5"), of("V07", table("指标 基本养老保险参保率  单位 ％  基期 92  目标 -5  预期性")).stream().map(Finding::quote).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "指标 地表水达到或好于Ⅲ类水体比例  单位 %  基期 100  目标 100  约束性", "指标 森林覆盖率  单位 %  基期 0  目标 ≤100  约束性",
			"指标 移动宽带用户普及率  单位 %  基期 96  目标 118  预期性", "指标 地区生产总值增长率  单位 %  基期 120  目标 -3  预期性", "指标 粮食综合生产能力  单位 亿斤  基期 120  目标 130  约束性",
			"指标 每百户移动电话普及率  单位 部  基期 210  目标 230  预期性" })
	void sharesInsideAndOtherRatesPass(String row) {
		assertEquals(List.of(), of("V07", table(row)));
	}
}
