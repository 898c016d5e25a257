package org.planwright.rules.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class AnticipatoryTargetL07Test {

	private static final String CITY = Levels.city("指标 地区生产总值增长  单位 %  基期 5.3  年均 5.5左右  预期性", "指标 常住人口城镇化率  单位 %  基期 58.7  目标 63.0  预期性", "指标 社会消费品零售总额  单位 亿元  基期 420  目标 560  预期性",
			"指标 接待游客  单位 万人次  基期 900  目标 1400  预期性", "@ 方向 提高  分解 清堰县 300、岱河县 180");

	private static List<String> check(String... rows) {
		return Levels.quotes("L07", CITY, Levels.county(rows));
	}

	@Test
	void lowerRatesNeedAWord() {
		assertEquals(List.of("5左右"), check("指标 地区生产总值增长  单位 %  基期 5.8  年均 5左右  预期性"));
		assertEquals(List.of(), check("指标 地区生产总值增长  单位 %  基期 5.8  年均 5左右  预期性", "@ 备注 新旧动能转换期，增速按低于全市安排"));
		assertEquals(List.of(), check("指标 地区生产总值增长  单位 %  基期 5.8  年均 6左右  预期性"));
		assertEquals(List.of(), check("指标 地区生产总值增长  单位 %  基期 5.8  年均 5-6  预期性"));
	}

	@Test
	void lowerSharesNeedAWordUnlessTheyCatchUp() {
		assertEquals(List.of("49.0"), check("指标 常住人口城镇化率  单位 %  基期 46.2  目标 49.0  预期性"));
		assertEquals(List.of(), check("指标 常住人口城镇化率  单位 %  基期 46.2  目标 51.0  预期性"));
	}

	@Test
	void amountsOfAPartAreLessThanThoseOfTheWhole() {
		assertEquals(List.of(), check("指标 社会消费品零售总额  单位 亿元  基期 52  目标 70  预期性"));
	}

	@Test
	void whatIsHandedDownIsCompared() {
		assertEquals(List.of("170"), check("指标 接待游客  单位 万人次  基期 120  目标 170  预期性"));
		assertEquals(List.of(), check("指标 接待游客  单位 万人次  基期 120  目标 180  预期性"));
	}
}
