package org.planwright.rules.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class BindingTargetL01Test {

	private static final String CITY = Levels.city("指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性", "@ 代码 ST06  分解 清堰县 38、岱河县 46.5", "指标 细颗粒物年均浓度  单位 微克/立方米  基期 29.4  目标 ≤28.0  约束性",
			"@ 方向 降低  分解 清堰县 27.5、岱河县 26", "指标 单位地区生产总值二氧化碳排放降低  单位 %  累计 [17.5]  约束性", "@ 分解 清堰县 17、岱河县 18", "指标 粮食综合生产能力  单位 亿斤  基期 91.5  目标 ≥96.0  约束性", "@ 分解 清堰县 72.5、岱河县 23.5");

	private static List<String> check(String... rows) {
		return Levels.quotes("L01", CITY, Levels.county(rows));
	}

	@Test
	void bothValuesAreShown() {
		List<Finding> findings = Levels.findings("L01", CITY, Levels.county("指标 森林覆盖率  单位 %  基期 44.4  目标 46.0  约束性"));
		assertEquals(List.of("46.0"), findings.stream().map(Finding::quote).toList());
		assertEquals(List.of("46.5"), findings.get(0).related().stream().map(Finding.Related::quote).toList());
	}

	@Test
	void worseIsLessOrMoreByDirection() {
		assertEquals(List.of("≤26.5"), check("指标 细颗粒物年均浓度  单位 微克/立方米  基期 27.6  目标 ≤26.5  约束性"));
		assertEquals(List.of("[17.5]"), check("指标 单位地区生产总值二氧化碳排放降低  单位 %  年均 [17.5]  约束性"));
		assertEquals(List.of(), check("指标 细颗粒物年均浓度  单位 微克/立方米  基期 27.6  目标 ≤25.5  约束性", "指标 单位地区生产总值二氧化碳排放降低  单位 %  累计 [18.5]  约束性"));
	}

	@Test
	void unitsAreConverted() {
		assertEquals(List.of("115"), check("指标 粮食综合生产能力  单位 万吨  基期 113  目标 115  约束性"));
		assertEquals(List.of(), check("指标 粮食综合生产能力  单位 万吨  基期 113  目标 118  约束性"));
	}

	@Test
	void codeLeadsToTheUpperIndicator() {
		assertEquals(List.of("46.0"), check("指标 县域森林覆盖率  单位 %  基期 44.4  目标 46.0  约束性", "@ 代码 ST06"));
	}

	@Test
	void delegatedCellsAndOtherMeasuresPass() {
		assertEquals(List.of(), check("指标 森林覆盖率  单位 %  基期 44.4  目标 达到云津市下达目标  约束性", "指标 细颗粒物年均浓度  单位 微克/立方米  年均 2  约束性"));
	}

	@Test
	void whatTheUpperPlanHasFromAboveItHandsDownAllTheSame() {
		String city = Levels.city("指标 单位地区生产总值能源消耗降低  单位 %  累计 完成省下达指标  约束性", "@ 分解 清堰县 12、岱河县 13");
		assertEquals(List.of("[12]"), Levels.quotes("L01", city, Levels.county("指标 单位地区生产总值能源消耗降低  单位 %  累计 [12]  约束性")));
		assertEquals(List.of(), Levels.quotes("L01", city, Levels.county("指标 单位地区生产总值能源消耗降低  单位 %  累计 [13]  约束性")));
	}

	@Test
	void whatIsNotHandedDownToThisRegionPasses() {
		String city = Levels.city("指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性", "@ 分解 清堰县 48、万泽县 46.5", "指标 湿地保护率  单位 %  基期 52  目标 60  约束性");
		assertEquals(List.of(), Levels.quotes("L01", city, Levels.county("指标 森林覆盖率  单位 %  基期 30.4  目标 32.0  约束性", "指标 湿地保护率  单位 %  基期 50  目标 55  约束性")));
	}
}
