package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class TermsT01Test {

	private static List<String> check(String text) {
		return of("T01", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "每千人口拥有职业（助理）医师数3人。", "配备职业药师200名。", "培养职业(助理)医师。" })
	void termsOfLawAreAskedFor(String prose) {
		assertEquals(1, check(prose + "\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "每千人口拥有执业（助理）医师数3人。", "发展职业教育，培养职业农民。", "完善职业医疗保障。", "一般公共预算收入增长5%。", "市生态环境局、自然资源局牵头。" })
	void otherWordsPass(String prose) {
		assertEquals(List.of(), check(prose + "\n"));
	}

	@Test
	void namesOfIndicatorsAndProjectsAreReadToo() {
		assertEquals(List.of("每千人口职业医师数"), check(table("指标 每千人口职业医师数  单位 人  基期 2.8  目标 3.2  预期性")));
		assertEquals(List.of("职业医师"), check(box("1. 基层卫生能力提升，引进职业医师30名。")));
	}

	@Test
	void formerNamesDependOnThePeriod() {
		assertEquals(List.of("公共财政预算"), check("规划期：2026—2030年\n公共财政预算收入增长5%，公共财政预算支出增长4%。\n"));
		assertEquals(List.of(), check("规划期：2006—2010年\n公共财政预算收入增长5%。\n"));
		assertEquals(RuleSeverity.INFO, of("T01", "规划期：2026—2030年\n公共财政预算收入增长5%。\n").get(0).severity());
	}
}
