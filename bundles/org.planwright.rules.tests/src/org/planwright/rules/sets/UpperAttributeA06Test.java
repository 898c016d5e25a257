package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.table;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;

class UpperAttributeA06Test {

	private static final String UPPER = "规划：云津市十五五纲要\n" + table("指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性", "@ 代码 ST06", "指标 常住人口城镇化率  单位 %  基期 58.7  目标 63.0  预期性");

	private static List<Finding> check(String... rows) {
		return Checks.below(UPPER, "上位规划：云津市十五五纲要\n" + table(rows), CheckOptions.all(Locale.CHINESE)).stream()
				.filter(finding -> finding.rule().equals("A06")).toList();
	}

	@Test
	void sameNameIsCompared() {
		List<Finding> findings = check("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  预期性", "指标 常住人口城镇化率  单位 %  基期 46.2  目标 51.0  约束性");
		assertEquals(List.of("森林覆盖率", "常住人口城镇化率"), findings.stream().map(Finding::quote).toList());
		assertEquals("森林覆盖率", findings.get(0).related().get(0).quote());
	}

	@Test
	void codeAndStatedUpperIndicatorComeBeforeTheName() {
		assertEquals(1, check("指标 县域森林覆盖率  单位 %  基期 44.4  目标 46.5  预期性", "@ 代码 ST06").size());
		assertEquals(1, check("指标 林地覆盖率  单位 %  基期 44.4  目标 46.5  预期性", "@ 上级 云津市十五五纲要/森林覆盖率").size());
	}

	@Test
	void sameAttributeReasonAndUnknownIndicatorsPass() {
		assertEquals(List.of(), check("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "指标 湿地保护率  单位 %  基期 52.1  目标 55.0  约束性"));
		assertEquals(List.of(), check("指标 常住人口城镇化率  单位 %  基期 46.2  目标 51.0  约束性", "@ 备注 县委全会确定为约束性指标"));
	}
}
