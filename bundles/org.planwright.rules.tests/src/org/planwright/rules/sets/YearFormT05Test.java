package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class YearFormT05Test {

	private static List<String> check(String text) {
		return of("T05", text).stream().map(Finding::quote).toList();
	}

	@Test
	void oneFindingNamesAllForms() {
		List<Finding> findings = of("T05", "到2030年，生态质量持续向好；2028年完成治理。\n展望二〇三五年，基本实现现代化；到二○三五年城乡差距缩小。\n");
		assertEquals(List.of("年份有多种写法：“2030年”×2、“二〇三五年”×1、“二○三五年”×1。"), findings.stream().map(Finding::message).toList());
		assertEquals("二〇三五年", findings.get(0).quote());
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2030年，落实《关于二〇三五年远景目标的建议》，加快发展。", "实现“十五五”规划和二〇三五年远景目标，到2030年取得进展。", "到 2030 年和2035年，分两步走，稳步推进。" })
	void titlesAndOneFormPass(String prose) {
		assertEquals(List.of(), check(prose + "\n"));
	}

	@Test
	void dateOnACoverPasses() {
		assertEquals(List.of(), check("二〇二六年一月\n第一章 总体要求\n到2030年，生态质量持续向好，水质达标。\n"));
	}
}
