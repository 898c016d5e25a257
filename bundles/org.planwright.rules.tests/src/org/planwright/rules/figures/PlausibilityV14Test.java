package org.planwright.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityV14Test {

	private static int count(String text) {
		return of("V14", "第一章 重点任务\n" + text + "\n").size();
	}

	@ParameterizedTest
	@ValueSource(strings = { "建设石渡300兆瓦生物质热电联产项目。", "建设生活垃圾焚烧发电项目，垃圾焚烧发电装机60万千瓦。", "财政收入从2.4亿元增长到13.6亿元。", "规模以上工业产值由11亿元增加到170亿元。" })
	void figuresBeyondWhatCanBeAreFound(String text) {
		assertEquals(1, count(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "建设石渡30兆瓦生物质热电联产项目。", "建设石渡生物质热电联产项目2×30兆瓦。", "建设500兆瓦风光储一体化项目。", "财政收入从2.4亿元增长到3.6亿元。", "网络零售点由2家增加到40家。", "鲜奶产量由11万吨增加到17万吨。" })
	void usualFiguresPass(String text) {
		assertEquals(0, count(text));
	}

	@Test
	void tablesAreReadToo() {
		assertEquals(1, of("V14", table("指标 人均预期寿命  单位 岁  基期 77.9  目标 792  预期性")).size());
		assertEquals(List.of(), of("V14", table("指标 人均预期寿命  单位 岁  基期 77.9  目标 79.2  预期性")));
	}
}
