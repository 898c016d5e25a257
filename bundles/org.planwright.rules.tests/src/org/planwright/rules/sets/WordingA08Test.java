package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class WordingA08Test {

	private static List<String> check(String text) {
		return of("A08", text).stream().map(Finding::quote).toList();
	}

	private static final String TABLE = table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "指标 常住人口城镇化率  单位 %  基期 46.2  目标 ≥51  预期性");

	@Test
	void dutiesAreNotPutAsEndeavours() {
		assertEquals(List.of("力争森林覆盖率达到46.5%"), check(TABLE + "到2030年，力争森林覆盖率达到46.5%，水质持续向好。\n"));
		assertEquals(List.of("全县森林覆盖率达到46.5%左右"), check(TABLE + "生态更好，全县森林覆盖率达到46.5%左右。\n"));
		assertEquals(List.of("46左右"), check(table("指标 森林覆盖率  单位 %  基期 44.4  目标 46左右  约束性")));
	}

	@Test
	void expectationsAreNotPromised() {
		assertEquals(List.of("确保常住人口城镇化率达到51%"), check(TABLE + "有序转移人口，确保常住人口城镇化率达到51%。\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "确保森林覆盖率达到46.5%。", "力争常住人口城镇化率达到51%左右。", "力争到2030年，湿地保护率达到55%左右。", "确保粮食安全，常住人口城镇化率达到51%。", "争取人工林森林覆盖率达到80%。",
			"力争森林覆盖率走在全市前列。" })
	void fittingWordsAndOtherSubjectsPass(String prose) {
		assertEquals(List.of(), check(TABLE + prose + "\n"));
	}
}
