package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class MilestoneS03Test {

	private static List<String> check(String text) {
		return of("S03", text).stream().map(Finding::quote).toList();
	}

	private static List<String> prose(String text) {
		return check("规划期：2026—2030年  基期 2025年  远景 2035年\n" + text + "\n");
	}

	@Test
	void yearsBehindThePeriodAreFound() {
		assertEquals(List.of("到2032年"), prose("第一章 现代农业\n到2030年肉牛存栏达到20万头，到2032年达到24万头。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2028年建成投产，到2030年达产。", "到2035年，基本实现现代化。", "确保到2060年前实现碳中和目标。", "第六节 2050年远景展望\n到2050年，全面建成现代化强县。", "2031年建成，接续推进。", "到2028年、2030年分两步走。" })
	void thePeriodTheHorizonAndKnownReasonsPass(String prose) {
		assertEquals(List.of(), MilestoneS03Test.prose(prose));
	}

	@Test
	void theYearOfTheNationIsKnownWithoutAHorizon() {
		assertEquals(List.of(), check("规划期：2026—2030年  基期 2025年\n到2035年，人均收入再上台阶。\n"));
	}

	@Test
	void withoutAPeriodNothingIsCompared() {
		assertEquals(List.of(), check("到2032年肉牛存栏达到24万头。\n"));
	}
}
