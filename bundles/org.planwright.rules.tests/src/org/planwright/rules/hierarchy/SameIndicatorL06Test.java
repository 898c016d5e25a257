package org.planwright.rules.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class SameIndicatorL06Test {

	private static final String CITY = Levels.city("指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性", "@ 代码 ST06", "指标 常住人口城镇化率  单位 %  基期 58.7  目标 63.0  预期性", "@ 口径 年末常住人口",
			"指标 国内生产总值(GDP)增长  单位 %  年均 5.5  预期性", "@ 代码 JJ01", "指标 农村居民人均可支配收入增长  单位 %  年均 6.5  预期性", "指标 每千人口拥有执业（助理）医师数  单位 人  基期 3.1  目标 3.5  预期性");

	private static List<String> check(String... rows) {
		return Levels.quotes("L06", CITY, Levels.county(rows));
	}

	@Test
	void sameCodeOrStatedIndicatorMeansSameName() {
		assertEquals(List.of("林地覆盖率"), check("指标 林地覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "@ 代码 ST06"));
		assertEquals(List.of("林地覆盖率"), check("指标 林地覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "@ 上级 云津市十五五纲要/森林覆盖率"));
		assertEquals(List.of(), check("指标 林地覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "@ 代码 ST06  备注 按县级林地一张图口径"));
	}

	@Test
	void totalOutputIsNamedByLevel() {
		assertEquals(List.of(), check("指标 地区生产总值增长  单位 %  年均 6  预期性", "@ 代码 JJ01"));
	}

	@Test
	void definitionsAndUnitsAreCompared() {
		List<Finding> findings = Levels.findings("L06", CITY, Levels.county("指标 常住人口城镇化率  单位 %  基期 46.2  目标 51.0  预期性", "@ 口径 年均常住人口", "指标 每千人口拥有执业（助理）医师数  单位 张  基期 2.8  目标 3.2  预期性"));
		assertEquals(List.of("常住人口城镇化率", "张"), findings.stream().map(Finding::quote).toList());
		assertEquals(List.of(), check("指标 常住人口城镇化率  单位 %  基期 46.2  目标 51.0  预期性"));
	}

	@Test
	void nearNamesAreHintedAt() {
		List<Finding> findings = Levels.findings("L06", CITY, Levels.county("指标 每千人口执业（助理）医师数  单位 人  基期 2.8  目标 3.2  预期性"));
		assertEquals(List.of(RuleSeverity.INFO), findings.stream().map(Finding::severity).toList());
		assertEquals("每千人口拥有执业（助理）医师数", findings.get(0).related().get(0).quote());
	}

	@Test
	void otherScopesAreOtherIndicators() {
		assertEquals(List.of(), check("指标 城镇居民人均可支配收入增长  单位 %  年均 6  预期性", "指标 户籍人口城镇化率  单位 %  基期 36.2  目标 41.0  预期性"));
	}
}
