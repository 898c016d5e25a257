package org.planwright.rules.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class YearsL05Test {

	private static final String TOWNS = "指标 常住人口城镇化率  单位 %  基期 46.2  目标 51.0  预期性";

	private static List<String> check(String... rows) {
		return of("L05", table(rows)).stream().map(Finding::quote).toList();
	}

	@Test
	void theLastYearIsTheTarget() {
		List<Finding> findings = of("L05", table(TOWNS, "@ 年度 2026年 47.2、2027年 48.2、2028年 49.1、2029年 50.1、2030年 50.5"));
		assertEquals(List.of("50.5"), findings.stream().map(Finding::quote).toList());
		assertEquals("51.0", findings.get(0).related().get(0).quote());
		assertEquals(List.of(), check(TOWNS, "@ 年度 2026年 47.2、2028年 49.1、2030年 51"));
		assertEquals(List.of(), check("指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 ≥23.5  约束性", "@ 年度 2029年 23.2、2030年 23.6"));
	}

	@Test
	void noYearGoesBack() {
		assertEquals(List.of("47.9"), check(TOWNS, "@ 年度 2026年 47.2、2027年 48.2、2028年 47.9、2029年 50.1、2030年 51.0"));
		assertEquals(List.of("27.4"), check("指标 细颗粒物年均浓度  单位 微克/立方米  基期 27.6  目标 ≤26.0  约束性", "@ 年度 2026年 27.0、2027年 27.4、2030年 26.0"));
	}

	@Test
	void ratesOfGrowthMayRiseAndFall() {
		assertEquals(List.of(), check("指标 地区生产总值增长  单位 %  基期 5.3  年均 5.5  预期性", "@ 年度 2026年 5.2、2027年 6、2028年 5.3、2030年 5.4"));
	}

	@Test
	void whatComesToEachYearMayAddUpToTheTarget() {
		assertEquals(List.of(), check("指标 新增城镇就业  单位 万人  基期 1.1  目标 1.2  预期性", "@ 年度 2026年 0.25、2027年 0.25、2028年 0.24、2029年 0.23、2030年 0.23"));
	}

	@Test
	void seriesThatEndEarlierAreOnlyLookedAtForTheirOrder() {
		assertEquals(List.of(), check(TOWNS, "@ 年度 2026年 47.2、2027年 48.2"));
	}
}
