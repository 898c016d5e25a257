package org.planwright.rules.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class AdoptionL02Test {

	private static final String CITY = Levels.city("指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性", "指标 人均预期寿命  单位 岁  基期 78.3  目标 79.6  预期性", "指标 湿地保护率  单位 %  基期 52  目标 60  约束性",
			"指标 港口货物吞吐量  单位 万吨  基期 800  目标 1000  预期性", "@ 分解 津城区 600、清堰县 400");
	private static final String FOREST = "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性";

	@Test
	void oneFindingForAllThatApply() {
		List<Finding> findings = Levels.findings("L02", CITY, Levels.county(FOREST));
		assertEquals(List.of("“云津市十五五纲要”有2个指标既未采纳，也未说明：人均预期寿命、湿地保护率。"), findings.stream().map(Finding::message).toList());
		assertEquals("人均预期寿命", findings.get(0).related().get(0).quote());
	}

	@Test
	void whatTheTextSpeaksOfIsExplained() {
		String county = Levels.county(FOREST, "注：湿地保护率由自然资源部门单独考核。") + "第一章 总体要求\n到2030年，人均预期寿命超过全市平均水平。\n";
		assertEquals(List.of(), Levels.quotes("L02", CITY, county));
	}

	@Test
	void plansOfOneFieldAndOfTheSameRegionTakeOverWhatTheyNeed() {
		assertEquals(List.of(), Levels.quotes("L02", CITY, "类型：专项规划  领域 生态环境\n" + Levels.county(FOREST)));
		assertEquals(List.of(), Levels.quotes("L02", CITY.replace("地区：云津市  市级  隶属 北原省", "地区：岱河县  县级  隶属 云津市"), Levels.county(FOREST)));
	}
}
