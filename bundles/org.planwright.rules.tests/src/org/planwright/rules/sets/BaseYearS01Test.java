package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class BaseYearS01Test {

	private static List<String> check(String text) {
		return of("S01", text).stream().map(Finding::quote).toList();
	}

	@Test
	void anOlderBaseYearIsFound() {
		assertEquals(List.of("2020年"), check("规划期：2026—2030年  基期 2020年\n"));
	}

	@Test
	void aBaseColumnBehindTheBaseYearIsFound() {
		String text = "规划期：2026—2030年  基期 2025年\n指标表：主要指标 {\n  列 指标、单位、2026年基期、2030年目标、属性\n  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性\n}\n";
		assertEquals(List.of("2026年基期"), check(text));
		assertEquals(List.of(), check(text.replace("2026年基期", "2025年基期")));
		assertEquals(List.of(), check(text.replace("2026年基期", "2020年实际、2025年实际")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "规划期：2026—2030年  基期 2025年\n", "规划期：2026—2030年\n", "规划期：2021—2025年  基期 2020年\n", "标题：岱河县规划\n" })
	void theYearBeforePasses(String headers) {
		assertEquals(List.of(), check(headers));
	}
}
