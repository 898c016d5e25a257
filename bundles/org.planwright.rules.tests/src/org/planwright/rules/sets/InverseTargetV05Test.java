package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class InverseTargetV05Test {

	@Test
	void plainTargetIsFoundAtItsCell() {
		assertEquals(List.of("4.5"), of("V05", table("指标 城镇调查失业率  单位 %  基期 ——  目标 4.5  预期性")).stream().map(Finding::quote).toList());
		assertEquals(List.of("26"), of("V05", table("指标 细颗粒物年均浓度  单位 微克/立方米  基期 28  目标 26  约束性")).stream().map(Finding::quote).toList());
	}

	@Test
	void lowerLimitIsFound() {
		assertEquals("“城镇调查失业率”越低越好，目标却写成下限“≥5.5”。", of("V05", table("指标 城镇调查失业率  单位 %  目标 ≥5.5  预期性")).get(0).message());
	}

	@Test
	void statedDirectionCounts() {
		String row = "指标 万元农业增加值用水量  单位 立方米  基期 520  目标 480  预期性";
		assertEquals(List.of(), of("V05", table(row)));
		assertEquals(1, of("V05", table(row, "@ 方向 降低")).size());
		assertEquals(List.of(), of("V05", table("指标 城镇调查失业率  单位 %  目标 4.5  预期性", "@ 方向 保持")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "指标 城镇调查失业率  单位 %  目标 ≤4.5  预期性", "指标 城镇调查失业率  单位 %  目标 4.5以内  预期性", "指标 城镇调查失业率  单位 %  目标 达到自治区要求  预期性",
			"指标 单位地区生产总值能源消耗降低  单位 %  目标 13.5  约束性", "指标 亿元生产总值生产安全事故死亡率下降  单位 %  目标 20  约束性", "指标 常住人口  单位 万人  基期 38  目标 36  预期性" })
	void limitsAndDeclinesPass(String row) {
		assertEquals(List.of(), of("V05", table(row)));
	}
}
