package org.planwright.rules.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class ProgramSignsI02Test {

	private static List<String> quotes(String text) {
		return of("I02", "第一章 发展基础\n" + text + "\n").stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[bookmark: _Toc612]全县经济平稳增长。", "全县_Toc61280808经济平稳增长。", "**坚持党的领导。**全面加强党的建设。", "- 12 -", "— 3 —", "第 8 页 共 90 页", "经济平稳增长&nbsp;。" })
	void signsOfProgramsAreFound(String text) {
		assertEquals(1, quotes(text).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "——坚持党的领导。", "A*算法和4*6项目。", "2025年", "100万亩", "第8页所列的项目。", "注册资本>100万元，<200万元。" })
	void ordinaryTextPasses(String text) {
		assertEquals(List.of(), quotes(text));
	}

	@Test
	void aKindIsOneFinding() {
		assertEquals(List.of("**", "- 1 -"), quotes("**甲**乙。\n- 1 -\n**丙**丁。\n- 2 -").stream().sorted().toList());
	}
}
