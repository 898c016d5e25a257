package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class ConstructionP04Test {

	private static List<String> check(String construction) {
		return of("P04", box("1. 岱河湿地修复，面积1200公顷。", "@ 性质 " + construction + "  牵头 县自然资源局")).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "提升", "新建改建", "拟建" })
	void unusualKindsAreFound(String construction) {
		assertEquals(List.of(construction), check(construction));
	}

	@ParameterizedTest
	@ValueSource(strings = { "新建", "改扩建", "迁建", "技改", "前期", "改造" })
	void usualKindsPass(String construction) {
		assertEquals(List.of(), check(construction));
	}
}
