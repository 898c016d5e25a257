package org.planwright.rules.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class ConflictR03Test {

	private static final String CONFLICT = """
			<<<<<<< HEAD
			  2. 湿地公园栈道工程，新建栈道6公里。
			=======
			  2. 湿地公园栈道工程，新建栈道8公里。
			>>>>>>> 林草局
			""";

	private static List<Finding> check(String text) {
		return of("R03", text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "专栏1：项目 {\n  1. 河东灌区改造工程，改造渠道118公里。\n%s}\n", "指标表：主要指标 {\n%s}\n", "表1：项目表 {\n  | 项目 | 规模 |\n%s}\n", "名词解释 {\n%s}\n", "目录 {\n%s}\n",
			"规划：河湾县\n%s规划期：2026—2030年\n", "第一章　发展目标\n%s第二章　重点任务\n" })
	void aConflictIsOneFindingWithBothSidesWhereverItStands(String around) {
		List<Finding> findings = check(around.formatted(CONFLICT));
		assertEquals(List.of("合并留下冲突：我方为“2. 湿地公园栈道工程，新建栈道6公里。”，对方为“2. 湿地公园栈道工程，新建栈道8公里。”。请保留其中一种（或两种都留），并删去 <<<<<<<、=======、>>>>>>> 三行。"),
				findings.stream().map(Finding::message).toList());
		assertEquals("<<<<<<< HEAD", findings.get(0).quote());
	}

	@Test
	void aSideWithoutLinesAndSeveralConflicts() {
		List<Finding> findings = check("甲。\n<<<<<<< ours\n=======\n乙乙。\n>>>>>>> theirs\n丙。\n<<<<<<<<< a\n丁。\n=========\n戊。\n>>>>>>>>>\n");
		assertEquals(2, findings.size());
		assertEquals(true, findings.get(0).message().contains("我方为“—”"));
	}

	@Test
	void marksWithoutTheirOthersAreFoundToo() {
		assertEquals(2, check("甲。\n<<<<<<< ours\n乙。\n>>>>>>> theirs\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "甲。\n=======\n乙。\n", "<<<<<< 六个\n", "增长<<<<<<< 七个\n", "<<<<<<<紧接\n" })
	void otherTextPasses(String text) {
		assertEquals(List.of(), check(text));
	}
}
