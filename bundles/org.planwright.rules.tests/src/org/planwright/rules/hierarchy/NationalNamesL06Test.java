package org.planwright.rules.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class NationalNamesL06Test {

	private static final String ROWS = """
			  指标 常住人口城镇化率  单位 %  基期 46.2  目标 51  预期性
			  指标 城镇调查失业率  单位 %  基期 5.1  目标 ≤5.5  预期性
			  指标 人均预期寿命  单位 岁  基期 77.1  目标 78  预期性
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			""";

	private static List<Finding> check(String period, String... rows) {
		return of("L06", "规划期：" + period + "\n专栏1：主要指标 {\n  列 类别、指标、单位、基期、目标、属性\n" + ROWS + "  " + String.join("\n  ", rows) + "\n}\n");
	}

	@Test
	void otherUnitsAndNamesThanTheNationsAreOneHint() {
		List<Finding> findings = check("2021—2025年  基期 2020年", "指标 基本养老保险参保人数  单位 万人  基期 16.1  目标 17.2  预期性", "指标 每千人拥有执业（助理）医师数  单位 人  基期 2.4  目标 3.1  预期性");
		assertEquals(List.of("基本养老保险参保人数"), findings.stream().map(Finding::quote).toList());
		assertEquals(List.of("每千人拥有执业（助理）医师数"), findings.get(0).related().stream().map(Finding.Related::quote).toList());
	}

	@Test
	void sameNamesAndOthersPass() {
		assertEquals(List.of(), check("2021—2025年  基期 2020年", "指标 基本养老保险参保率  单位 %  基期 91.2  目标 95  预期性", "指标 城市空气质量优良天数比率  单位 %  基期 93  目标 94  约束性"));
	}

	@Test
	void periodsThatAreNotKnownAreLeftAlone() {
		assertEquals(List.of(), check("2011—2015年  基期 2010年", "指标 基本养老保险参保人数  单位 万人  基期 16.1  目标 17.2  预期性", "指标 每千人拥有执业（助理）医师数  单位 人  基期 2.4  目标 3.1  预期性"));
	}
}
