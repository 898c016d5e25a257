package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class BaseInProseX01Test {

	private static final String TABLE = table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "指标 常住人口城镇化率  单位 %  基期 46.2  目标 ≥51  预期性", "指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 23.5  约束性",
			"指标 地区生产总值增长  单位 %  基期 5.8  目标 —  年均 6  预期性", "指标 人均预期寿命  单位 岁  基期 —  目标 79  预期性");

	private static List<Finding> check(String prose) {
		return of("X01", TABLE + "第一章 发展环境\n" + prose + "\n");
	}

	@Test
	void saysBothValuesAndShowsTheTable() {
		List<Finding> findings = check("生态环境持续改善。2025 年，全县森林覆盖率达到 47.2%。");
		assertEquals(List.of("47.2%"), findings.stream().map(Finding::quote).toList());
		assertEquals("正文写基期“森林覆盖率”为47.2%，而指标表基期值为44.4%。", findings.get(0).message());
		assertEquals("森林覆盖率", findings.get(0).related().get(0).quote());
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2025年末，森林覆盖率提高到47%。", "“十四五”期末，常住人口城镇化率达到48.1%。", "2025年粮食综合生产能力稳定在25亿斤以上。", "2025年，粮食综合生产能力达到12.5亿公斤。", "森林覆盖率由2020年的42.6%提高到2025年的45.4%。" })
	void contradictionsAreFound(String prose) {
		assertEquals(1, check(prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025年，森林覆盖率达到44.4%。", "2025年，森林覆盖率达到44%左右。", "2025年，粮食综合生产能力稳定在22亿斤以上。", "2025年，粮食综合生产能力达到11.3亿公斤。", "森林覆盖率由2020年的42.6%提高到2025年的44.4%。" })
	void agreementPasses(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2030年，森林覆盖率达到47.2%。", "2023年，森林覆盖率达到43.5%。", "2025年，柳坞镇森林覆盖率达到52%。", "2025年，柳坞镇造林成效明显，森林覆盖率达到52%。", "2025年，森林覆盖率提高1.2个百分点。", "2025年，地区生产总值增长6.1%。",
			"2025年，人均预期寿命达到78岁。", "森林覆盖率达到47.2%。", "2025年，人工林森林覆盖率达到52%。", "2025年，户籍人口城镇化率达到39%。" })
	void otherYearsPlacesAndThingsAreNotCompared(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@Test
	void chaptersThatLookBackSpeakOfTheBaseYear() {
		assertEquals(1, of("X01", TABLE + "第一章 “十四五”发展成就\n森林覆盖率达到47.2%。\n").size());
		assertEquals(List.of(), of("X01", TABLE + "第一章 “十四五”发展成就\n2022年以来造林力度加大，森林覆盖率达到43.2%。\n"));
	}

	@Test
	void valuesOfTheAreaAboveAreNotCompared() {
		String prose = "第一章 发展环境\n2025年，全市森林覆盖率达到38.6%。\n";
		assertEquals(List.of(), of("X01", TABLE + prose));
		assertEquals(List.of(), of("X01", "地区：岱河县  县级\n" + TABLE + prose));
		assertEquals(1, of("X01", "地区：岱河县  县级\n" + TABLE + prose.replace("全市", "全县")).size());
		assertEquals(1, of("X01", "地区：云津市  市级\n" + TABLE + prose).size());
	}
}
