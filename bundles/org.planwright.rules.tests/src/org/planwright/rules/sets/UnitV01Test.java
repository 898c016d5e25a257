package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.rules.check.Finding;

class UnitV01Test {

	@ParameterizedTest
	@CsvSource({ "人均预期寿命,岁", "每千人口拥有执业（助理）医师数,人", "每千人口拥有3岁以下婴幼儿托位数,个", "劳动年龄人口平均受教育年限,年", "城镇调查失业率,%", "每万人高价值发明专利拥有量,件", "粮食综合生产能力,亿斤" })
	void usualUnitIsProposed(String name, String unit) {
		List<Finding> findings = of("V01", table("指标 " + name + "  基期 2.8  目标 3.2  预期性"));
		assertEquals(List.of(name), findings.stream().map(Finding::quote).toList());
		assertTrue(findings.get(0).message().contains(unit), findings.get(0).message());
	}

	@Test
	void unknownNamesGetNoProposal() {
		assertEquals("指标“新增公共停车位”没有单位。", of("V01", table("指标 新增公共停车位  目标 300  预期性")).get(0).message());
	}

	@Test
	void unitsInNameOrValuesCount() {
		assertEquals(List.of(), of("V01", table("指标 人均预期寿命  单位 岁  基期 77.9  目标 79.2  预期性")));
		assertEquals(List.of(), of("V01", table("指标 粮食综合生产能力  基期 22.6亿斤  目标 23.5亿斤以上  约束性")));
	}

	@Test
	void wordsNeedNoUnit() {
		assertEquals(List.of(), of("V01", table("指标 营商环境评价位次  基期 第4位  目标 全市前列  预期性")));
	}
}
