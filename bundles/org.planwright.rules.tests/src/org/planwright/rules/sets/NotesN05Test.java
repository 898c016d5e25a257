package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class NotesN05Test {

	private static List<String> check(String text) {
		return of("N05", text).stream().map(Finding::quote).toList();
	}

	private static final String PLAIN = "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性";

	@ParameterizedTest
	@ValueSource(strings = { "注：[ ]内为五年累计数。", "注：1. 〔〕内为5年累计数。", "注：【】内为累计数。", "注：带*的为预计数。" })
	void notesOnMarksThatNoCellHasAreFound(String note) {
		assertEquals(List.of(note), check(table(PLAIN, note)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[12.0]", "〔≥12.0〕", "5.8*" })
	void marksWithoutANoteAreFound(String value) {
		assertEquals(List.of(value), check(table(PLAIN, "指标 能源消耗降低  单位 %  累计 " + value + "  预期性", "注：按可比价计算。")));
	}

	@Test
	void notesAndMarksThatBelongTogetherPass() {
		assertEquals(List.of(), check(table("指标 能源消耗降低  单位 %  基期 [11.8]  目标 —  累计 [12.0]  约束性", "注：1. ［ ］内为五年累计数。")));
		assertEquals(List.of(), check(table("指标 常住人口城镇化率  单位 %  基期 46.2*  目标 51.0  预期性", "注：带*的为预计数。")));
		assertEquals(List.of(), check(table("指标 常住人口城镇化率*  单位 %  基期 46.2  目标 51.0  预期性", "注：*为常住人口口径。")));
		assertEquals(List.of(), check(table(PLAIN, "注：2025年为初步核算数。")));
	}
}
