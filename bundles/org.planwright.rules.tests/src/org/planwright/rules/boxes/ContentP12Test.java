package org.planwright.rules.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentP12Test {

	@ParameterizedTest
	@ValueSource(strings = { "（一）城区燃气工程\n  新建燃气管道20公里，扩大供热面积，提高集中供热覆盖率。", "1. 农村供水工程：改造村镇污水管网。", "1. 供电工程，更新垃圾车，建设垃圾中转站，改造线路。" })
	void contentOfAnotherUtilityIsForAPersonToLookInto(String item) {
		assertEquals(List.of(true), of("P12", box(item)).stream().map(finding -> finding.checklist()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1. 城区燃气工程：新建燃气管道20公里，替代分散供热锅炉。", "1. 污水、垃圾处理工程：新建污水处理厂，新建垃圾填埋场，扩大垃圾清运。", "1. 供水工程：新建水厂1座，铺设管网30公里。", "1. 客运站：配套供热、供水设施。",
			"1. 热电联产供热工程：新建供热管网8公里，配套燃气锅炉2台。" })
	void contentThatFitsPasses(String item) {
		assertEquals(List.of(), of("P12", box(item)));
	}
}
