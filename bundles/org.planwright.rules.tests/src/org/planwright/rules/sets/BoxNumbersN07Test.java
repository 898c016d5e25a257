package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class BoxNumbersN07Test {

	private static List<String> check(String text) {
		return of("N07", text).stream().map(Finding::quote).toList();
	}

	private static String boxes(String... numbers) {
		StringBuilder text = new StringBuilder();
		for (String number : numbers) {
			text.append(number).append("：重点项目 {\n  1. 渠道改造，118公里。\n}\n");
		}
		return text.toString();
	}

	@Test
	void gapsAndRepetitionsAreFound() {
		assertEquals(List.of("专栏4"), check(boxes("专栏1", "专栏2", "专栏4", "专栏5")));
		assertEquals(List.of("专栏2"), check(boxes("专栏1", "专栏2", "专栏2", "专栏3")));
		assertEquals(List.of("专栏2"), check(boxes("专栏2", "专栏3")));
	}

	@Test
	void anIndicatorTableOrBoxWithoutNumberIsFound() {
		assertEquals(List.of("主要指标"), check(table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性") + boxes("专栏1", "专栏2")));
		assertEquals(List.of("重点项目"), check(boxes("专栏1", "专栏2", "专栏")));
	}

	@Test
	void continuousNumbersPass() {
		assertEquals(List.of(), check(boxes("专栏1", "专栏 2", "专栏３")));
		assertEquals(List.of(), check(boxes("专栏 一", "专栏 二")));
		assertEquals(List.of(), check(boxes("专栏5")));
		assertEquals(List.of(), check(boxes("专栏", "专栏")));
		assertEquals(List.of(), check(table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性")));
	}
}
