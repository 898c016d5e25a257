package org.planwright.rules.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneProjectP10Test {

	@ParameterizedTest
	@ValueSource(strings = { "1. 岱河大桥、柳坞大桥建设项目", "1. 城关公园提升、南湖公园扩建、体育公园建设项目", "（一）产业基地建设项目\n  建设粮食种植基地，果蔬加工基地，饲草料储备库等项目。" })
	void severalNamesInOneItemAreFound(String item) {
		assertEquals(1, of("P10", box(item)).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1. 扩建岱河县人民医院，门诊楼12000平方米、病房楼24000平方米。", "1. 污水、垃圾处理工程", "1. 全民健身中心：提供篮球、排球、羽毛球场地。", "1. 公租房建设项目，建设住房、车库、配套用房。", "1. 岱河县至云津市公路项目" })
	void partsOfOneProjectPass(String item) {
		assertEquals(List.of(), of("P10", box(item)));
	}

	@Test
	void itIsOneFindingAPlan() {
		assertEquals(1, of("P10", box("1. 岱河大桥、柳坞大桥建设项目", "2. 城关小学、石渡小学、南堰中学校改造项目", "3. 柳坞图书馆、文化馆建设项目")).size());
	}
}
