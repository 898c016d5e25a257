package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class BindingBaseA03Test {

	private static final String GRAIN = "指标 粮食综合生产能力  单位 亿斤  基期 —  目标 38  约束性";

	@Test
	void bindingIndicatorWithoutBaseIsNoted() {
		assertEquals(List.of(RuleSeverity.INFO), of("A03", table(GRAIN)).stream().map(Finding::severity).toList());
	}

	@Test
	void warnsWhereTheTextGivesThePresentValue() {
		List<Finding> findings = of("A03", table(GRAIN) + "2025年，全县粮食综合 生产能力达到35.2亿斤，连续五年保持稳定。\n");
		assertEquals(List.of(RuleSeverity.WARNING), findings.stream().map(Finding::severity).toList());
		assertTrue(findings.get(0).message().contains("35.2亿斤"), findings.get(0).message());
		assertEquals(1, findings.get(0).related().size());
	}

	@Test
	void aTargetInTheTextIsNoPresentValue() {
		assertEquals(RuleSeverity.INFO, of("A03", table(GRAIN) + "到2030年，粮食综合生产能力达到38亿斤以上。\n").get(0).severity());
		assertEquals(RuleSeverity.INFO, of("A03", table(GRAIN) + "2025年，粮食综合生产能力建设项目达到35个。\n").get(0).severity());
	}

	@Test
	void ratesOfChangeAndTablesWithoutBaseColumnNeedNone() {
		assertEquals(List.of(), of("A03", table("指标 单位地区生产总值能源消耗降低  单位 %  基期 —  目标 13.5  约束性")));
		assertEquals(List.of(), of("A03", "指标表：主要指标 {\n  列 指标、单位、2030年目标、属性\n  指标 耕地保有量  单位 万亩  目标 118  约束性\n}\n"));
	}
}
