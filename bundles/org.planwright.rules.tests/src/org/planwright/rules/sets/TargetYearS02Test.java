package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class TargetYearS02Test {

	private static List<String> check(String text) {
		return of("S02", text).stream().map(Finding::quote).toList();
	}

	private static List<String> columns(String period, String target) {
		return check("规划期：" + period + "\n指标表：主要指标 {\n  列 指标、单位、2025年实际、" + target + "、属性\n  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性\n}\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025年目标", "2029年目标值", "“十五五”目标（2031年）" })
	void otherYearsAreFound(String heading) {
		assertEquals(List.of(heading), columns("2026—2030年  基期 2025年", heading));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2030年目标", "目标值", "2030 年规划目标", "2035年展望", "2028年中期", "2026—2030年目标", "2028年目标、2030年目标" })
	void theLastYearAndOtherColumnsPass(String heading) {
		assertEquals(List.of(), columns("2026—2030年  基期 2025年", heading));
	}
}
