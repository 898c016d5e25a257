package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class OneUnitV02Test {

	private static List<String> check(String text) {
		return of("V02", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%（万元/人）", "%(万元／人)", "亿斤、万吨", "万元或%", "平方公里（万亩）" })
	void twoUnitsAreFound(String unit) {
		assertEquals(List.of(unit), check(table("指标 全员劳动生产率增长  单位 " + unit + "  基期 5.7  目标 6  预期性")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "万元/人", "家（个）", "人（次）", "万吨标准煤", "微克/立方米", "元（现价）", "比值" })
	void oneUnitPasses(String unit) {
		assertEquals(List.of(), check(table("指标 全员劳动生产率  单位 " + unit + "  基期 5.7  目标 6  预期性")));
	}

	@Test
	void aUnitPrintedWithTheNameCounts() {
		assertEquals(1, check(table("指标 全员劳动生产率增长（%）  单位 %（万元/人）  基期 5.7  目标 6  预期性")).size());
	}
}
