package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class PercentagePointsC02Test {

	private static final String TABLE = table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "指标 常住人口城镇化率  单位 %  基期 46.2  目标 ≥51  预期性",
			"指标 人口自然增长率  单位 %  基期 2.5  目标 1.8  预期性", "指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 23.5  约束性");

	private static List<Finding> check(String prose) {
		return of("C02", TABLE + "第二章 主要目标\n" + prose + "\n");
	}

	@Test
	void plainProseIsComparedWithTheTable() {
		List<Finding> findings = check("生态文明建设取得新突破，森林覆盖率增加2.3个百分点，水环境质量持续向好。");
		assertEquals(List.of("2.3个百分点"), findings.stream().map(Finding::quote).toList());
		assertEquals("正文写“森林覆盖率”变化2.3个百分点，而指标表由44.4到46.5，应为2.1个百分点。", findings.get(0).message());
		assertEquals("森林覆盖率", findings.get(0).related().get(0).quote());
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2030年，全县森林覆盖率比2025年提高2.3个百分点。", "力争森林覆盖率提高 2.3 个百分点。", "森林覆盖 率累计提高2.3个百分点。", "森林覆盖率达到46.5%，提高2.3个百分点。",
			"人口自然增长率提高0.7个百分点。", "常住人口城镇化率提高5.2个百分点以上。", "由44.4%提高到46.5%，提高2.3个百分点。", "森林覆盖率由2025年的44.4%提高到2030年的46.5%，提高2.3个百分点。" })
	void contradictionsAreFound(String prose) {
		assertEquals(1, check(prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "森林覆盖率增加2.1个百分点。", "森林覆盖率提高2个百分点左右。", "常住人口城镇化率提高4.8个百分点。", "人口自然增长率下降0.7个百分点。", "由44.4%提高到46.5%，提高2.1个百分点。",
			"常住人口城镇化率提高4个百分点以上。" })
	void agreementPasses(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@ParameterizedTest
	@ValueSource(strings = { "“十四五”以来，森林覆盖率提高3.6个百分点。", "2025年森林覆盖率提高了1.8个百分点。", "森林覆盖率比2020年提高3.6个百分点。", "森林覆盖率年均提高0.4个百分点。", "人工林森林覆盖率提高5个百分点。",
			"城镇化率提高3个百分点。", "森林覆盖率、草原综合植被盖度分别提高2.1个、3个百分点。", "森林覆盖率高于全市5个百分点。", "推动绿化，提高5个百分点。" })
	void otherYearsSubjectsAndRhythmsAreNoClaims(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@Test
	void chaptersThatLookBackAreNoClaims() {
		assertEquals(List.of(), of("C02", TABLE + "第一章 发展成就\n森林覆盖率提高3.6个百分点。\n"));
	}

	@Test
	void explicitChecksAreComparedWhateverTheProseSays() {
		assertEquals(List.of("2.3个百分点"), check("绿地越来越多，提高2.3个百分点「=森林覆盖率.增量」。").stream().map(Finding::quote).toList());
		assertEquals(List.of(), check("绿地越来越多，提高2.1个百分点「=森林覆盖率.增量」。"));
		assertEquals(1, check("增幅下降0.8个百分点「=人口自然增长率.增量」。").size());
		assertEquals(List.of(), check("增幅下降0.7个百分点「=人口自然增长率.增量」。"));
	}

	@Test
	void explicitChecksOfOtherValuesAreCompared() {
		assertEquals(List.of("24亿斤"), check("粮食综合生产能力稳定在24亿斤以上「=粮食综合生产能力.目标」。").stream().map(Finding::quote).toList());
		assertEquals(List.of(), check("粮食综合生产能力稳定在23.5亿斤以上「=粮食综合生产能力.目标」，折合117.5万吨「=粮食综合生产能力.目标」。"));
		assertEquals(List.of(), check("粮食综合生产能力五年增长3.98%「=粮食综合生产能力.增幅」，约4%「=粮食综合生产能力.增幅」。"));
		assertEquals(List.of(), check("城镇化率达到51%以上「=常住人口城镇化率.目标」，基期为46.2%「=常住人口城镇化率.基期」。"));
	}

	@Test
	void explicitChecksStandInProjectsToo() {
		assertEquals(1, of("C02", TABLE + "专栏2：重点工程 {\n  1. 国土绿化，新增林地，覆盖率提高2.4个百分点「=森林覆盖率.增量」。\n}\n").size());
	}
}
