package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.box;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class FormsN04Test {

	private static List<String> check(String text) {
		return of("N04", text).stream().map(Finding::quote).toList();
	}

	@Test
	void itemsAreCountedThroughThePlanAndTheRarerFormIsShown() {
		String text = box("1. 湿地修复，面积1200公顷。", "2. 退耕还湿，面积300公顷。") + box("1. 灌区改造，渠道118公里。", "2、堤防加固，94公里。");
		List<Finding> findings = of("N04", text);
		assertEquals(List.of("2、"), findings.stream().map(Finding::quote).toList());
		assertEquals("条目号有两种写法：“1.”3处，“1、”1处。", findings.get(0).message());
	}

	@Test
	void groupsCountToo() {
		assertEquals(List.of("1、"), check(box("组 1、 交通", "1. 农村公路，280公里。", "2. 危桥改造，19座。")));
	}

	@Test
	void colonsOfTitlesAreCompared() {
		String text = "专栏1：现代农业 {\n  1. 制种田，1.2万亩。\n}\n专栏2：水利 {\n  1. 渠道，118公里。\n}\n专栏3:能源 {\n  1. 风电，20万千瓦。\n}\n";
		assertEquals(List.of("专栏3"), check(text));
		assertEquals(List.of(), check(text.replace("专栏3:", "专栏3：")));
	}

	@Test
	void oneFormAndOtherLevelsPass() {
		assertEquals(List.of(), check(box("一、湿地", "1、湿地修复，面积1200公顷。", "（1）退耕还湿，面积300公顷。", "2、湖滨带，80公顷。")));
		assertEquals(List.of(), check(box("01 湿地修复，面积1200公顷。", "02 退耕还湿，面积300公顷。")));
		assertEquals(List.of(), check(box("1．湿地修复，面积1200公顷。", "2. 退耕还湿，面积300公顷。")));
	}
}
