package org.planwright.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonS04Test {

	@ParameterizedTest
	@CsvSource({ "2026—2030年  基期 2025年, 提升科学素质, 到2035年公民具备科学素质的比例达到25%。, 1", "2026—2030年  基期 2025年, 2035年远景目标, 到2035年公民具备科学素质的比例达到25%。, 0",
			"2026—2030年  基期 2025年, 提升科学素质, 到2030年公民具备科学素质的比例达到18%。, 0", "2026—2030年  基期 2025年, 提升科学素质, 到2035年基本实现现代化。, 0", "2026—2035年  基期 2025年, 提升科学素质, 到2035年公民具备科学素质的比例达到25%。, 0" })
	void figuresOfTheLongRangeYearBelongInItsSection(String period, String title, String text, int expected) {
		assertEquals(expected, of("S04", "规划期：" + period + "\n第一章 " + title + "\n" + text + "\n").size());
	}
}
