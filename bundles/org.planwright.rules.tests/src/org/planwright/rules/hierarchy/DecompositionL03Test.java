package org.planwright.rules.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class DecompositionL03Test {

	private static final String GRAIN = "指标 粮食综合生产能力  单位 亿斤  基期 91.5  目标 ≥96.0  约束性";
	private static final String FOREST = "指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性";
	private static final String FOREST_PARTS = "@ 分解 清堰县 38、岱河县 46.5、万泽县 41.5";
	private static final String PEOPLE = "指标 年末常住人口  单位 万人  基期 100  目标 104  预期性";
	private static final String TOWNS = "指标 常住人口城镇化率  单位 %  基期 58.7  目标 63.0  预期性";

	private static List<String> check(String... rows) {
		return of("L03", table(rows)).stream().map(Finding::message).toList();
	}

	@Test
	void amountsAddUp() {
		assertEquals(List.of("“粮食综合生产能力”的分解合计为95，达不到总目标≥96.0。"), check(GRAIN, "@ 分解 清堰县 44、岱河县 25、万泽县 26", FOREST, FOREST_PARTS));
		assertEquals(List.of(), check(GRAIN, "@ 分解 清堰县 44、岱河县 25、万泽县 27", FOREST, FOREST_PARTS));
		assertEquals(List.of(), check(GRAIN, "@ 分解 清堰县 45、岱河县 26、万泽县 28", FOREST, FOREST_PARTS));
	}

	@Test
	void limitsOfWhatIsToShrinkAreNotExceeded() {
		String water = "指标 用水总量  单位 亿立方米  基期 6.2  目标 ≤6.0  约束性";
		assertEquals(1, check(water, "@ 方向 降低  类型 总量  分解 清堰县 2.5、岱河县 1.8、万泽县 1.9", FOREST, FOREST_PARTS).size());
		assertEquals(List.of(), check(water, "@ 方向 降低  类型 总量  分解 清堰县 2.3、岱河县 1.8、万泽县 1.9", FOREST, FOREST_PARTS));
	}

	@Test
	void sharesAreWeightedByWhatTheyAreSharesOf() {
		String people = "@ 类型 总量  方向 提高  分解 津城区 60、清堰县 24、岱河县 20";
		assertEquals(List.of("“常住人口城镇化率”的分解值加权平均为60.12，达不到总目标63.0。"), check(PEOPLE, people, TOWNS, "@ 分解 津城区 65、清堰县 54、岱河县 52.8"));
		assertEquals(List.of(), check(PEOPLE, people, TOWNS, "@ 分解 津城区 70、清堰县 54、岱河县 52.8"));
	}

	@Test
	void withoutWeightsTheWholeLiesWithinTheParts() {
		assertEquals(List.of("“森林覆盖率”的分解值中最好的为41.5，各地的平均水平不可能达到总目标42.0。"), check(FOREST, "@ 分解 清堰县 38、岱河县 41、万泽县 41.5", GRAIN, "@ 分解 清堰县 44、岱河县 25、万泽县 27"));
		assertEquals(List.of(), check(FOREST, FOREST_PARTS, GRAIN, "@ 分解 清堰县 44、岱河县 25、万泽县 27"));
	}

	@Test
	void partsThatOtherIndicatorsHaveAreMissed() {
		String lake = "指标 水资源保有量  单位 亿立方米  基期 8  目标 ≥8  约束性";
		String lakeParts = "@ 类型 总量  方向 提高  分解 清堰县 3、岱河县 3、万泽县 2";
		assertEquals(List.of("“粮食综合生产能力”的分解缺万泽县，且达不到总目标≥96.0。"), check(GRAIN, "@ 分解 清堰县 44、岱河县 25", FOREST, FOREST_PARTS, lake, lakeParts));
		assertEquals(List.of("“森林覆盖率”的分解缺清堰县，其他指标都分解到了该地。"), check(FOREST, "@ 分解 岱河县 46.5、万泽县 41.5", GRAIN, "@ 分解 清堰县 44、岱河县 25、万泽县 27", lake, lakeParts));
	}

	@Test
	void aSingleListMayBeIncomplete() {
		assertEquals(List.of(RuleSeverity.WARNING), of("L03", table(GRAIN, "@ 分解 清堰县 44、岱河县 25")).stream().map(Finding::severity).toList());
	}

	@Test
	void partsThatAreNotInNumbersAndRatesOfGrowthPass() {
		assertEquals(List.of(), check(GRAIN, "@ 分解 清堰县 完成市下达任务、岱河县 25", FOREST, FOREST_PARTS));
		assertEquals(List.of(), check("指标 居民人均可支配收入增长  单位 %  年均 6  预期性", "@ 方向 提高  分解 清堰县 5.5、岱河县 6.5", FOREST, FOREST_PARTS.replace("、万泽县 41.5", "")));
	}

	@Test
	void aTargetLeftToTheUpperPlanIsWhatThatHandsDown() {
		String city = Levels.city(GRAIN, "@ 分解 清堰县 72.5、岱河县 23.5");
		String own = "指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 完成云津市下达目标  约束性";
		assertEquals(List.of("分解 柳坞镇 11、石渡镇 12"), Levels.quotes("L03", city, Levels.county(own, "@ 方向 提高  类型 总量  分解 柳坞镇 11、石渡镇 12")));
		assertEquals(List.of(), Levels.quotes("L03", city, Levels.county(own, "@ 方向 提高  类型 总量  分解 柳坞镇 11.5、石渡镇 12")));
	}
}
