package org.planwright.rules.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class SynonymsT02Test {

	private static List<String> check(String text) {
		return of("T02", text).stream().map(finding -> finding.quote() + " " + finding.related().get(0).quote()).toList();
	}

	@Test
	void twoNamesOfOneThingAreFoundAtTheRareOne() {
		assertEquals(List.of("建制村 行政村"), check("第一章 交通\n行政村通双车道比例达到80%，行政村客运全覆盖。\n实施建制村通双车道工程。\n"));
		assertEquals(List.of(), check("第一章 交通\n行政村通双车道比例达到80%，行政村客运全覆盖。\n"));
	}

	@Test
	void regionInFullAndInShortIsOneFinding() {
		List<Finding> findings = of("T02", "地区：阿拉木旗  县级\n第一章 基础\n阿拉木旗综合实力增强。阿拉木旗生态改善。\n打造“阿旗羊肉”品牌，阿旗羊肉产量增长。\n");
		assertEquals(List.of("阿旗"), findings.stream().map(Finding::quote).toList());
		assertEquals("本地名称既写作“阿旗”（1处），又写作“阿拉木旗”（2处），宜统一，或在首次出现时说明简称。".replace("1处", "2处"), findings.get(0).message());
	}

	@Test
	void shortFormWithinAWordIsNone() {
		assertEquals(List.of(), check("地区：阿拉木旗  县级\n第一章 基础\n阿拉木旗综合实力增强，与东阿旗舰企业合作。\n"));
	}
}
