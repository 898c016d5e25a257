package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class NumeralsN02Test {

	@Test
	void digitsAmongNumeralsAreFoundWithTheNumeralToWrite() {
		List<Finding> findings = of("N02", "第一章 总体要求\n第1节 指导思想\n第二节 原则\n第二章 农业\n第１２章 保障\n");
		assertEquals(List.of("“第1节”用了阿拉伯数字，应为“第一节”。", "“第１２章”用了阿拉伯数字，应为“第十二章”。"), findings.stream().map(Finding::message).toList());
	}

	@Test
	void aPlanWithDigitsThroughoutIsLeftAlone() {
		assertEquals(List.of(), of("N02", "第1章 总体要求\n第1节 指导思想\n第2章 农业\n"));
	}

	@Test
	void numbersBelowSectionsMayBeDigits() {
		assertEquals(List.of(), of("N02", "第一章 总体要求\n第一节 目标\n1. 经济发展\n2. 民生\n"));
	}
}
