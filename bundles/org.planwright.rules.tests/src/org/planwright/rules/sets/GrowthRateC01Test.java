package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.Checks;
import org.planwright.rules.check.Finding;

class GrowthRateC01Test {

	private static List<Finding> check(String prose) {
		return Checks.of("C01", "规划期：2026—2030年  基期 2025年\n第一章 发展基础\n" + prose + "\n");
	}

	@Test
	void saysTheCompoundRate() {
		List<Finding> findings = check("城镇居民人均可支配收入由2020年的31260元增加到2025年的41850元，年均增长7.2%。");
		assertEquals(List.of("7.2%"), findings.stream().map(Finding::quote).toList());
		assertEquals("由31260元到41850元，5年的年均增速应为6.01%，文中写作7.2%。", findings.get(0).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "城乡居民人均可支配收入由2020年的31260元、14380元增长到2025年的41850元、20460元，年均增长6.0%、8.3%。", "“十四五”期间，存款余额由80.5亿元增加到121.6亿元，年均增长10.1%。",
			"一般公共预算收入由2020年的72000万元增加到2025年的9.12亿元，年均增长6.5%以上。", "用水总量由2020年的3.20亿立方米下降到2025年的2.80亿立方米，年均下降4.1%。" })
	void contradictionsAreFound(String prose) {
		assertEquals(1, check(prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "城乡居民人均可支配收入由2020年的31260元、14380元增长到2025年的41850元、20460元，年均增长6.0%、7.3%。", "“十四五”期间，存款余额由80.5亿元增加到121.6亿元，年均增长8.6%。",
			"一般公共预算收入由2020年的72000万元增加到2025年的9.12亿元，年均增长4.8%。", "存款余额由2020年的7亿元增加到2025年的9亿元，年均增长5.5%。", "用水总量由2020年的3.20亿立方米下降到2025年的2.80亿立方米，年均下降2.6%。",
			"存款余额由2020年的80.5亿元增加到2025年的121.6亿元，年均增长8%以上。" })
	void agreementPasses(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@ParameterizedTest
	@ValueSource(strings = { "地区生产总值由2020年的140.6亿元增加到2025年的186.4亿元，年均增长5.1%。", "一般公共预算收入由7.2亿元增加到9.1亿元，年均增长9.8%。", "存款余额由2020年的80.5亿元增加到2025年的121.6亿元，贷款余额年均增长12%。",
			"森林覆盖率由2020年的42.6%提高到2025年的44.4%，年均提高0.4%。", "居民收入由2020年的31260元增加到2025年的41850元，扣除价格因素年均增长4.1%。" })
	void whatCannotBeComparedPasses(String prose) {
		assertEquals(List.of(), check(prose));
	}
}
