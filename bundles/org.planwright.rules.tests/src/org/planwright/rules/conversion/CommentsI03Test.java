package org.planwright.rules.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class CommentsI03Test {

	private static List<Finding> found(String text) {
		return of("I03", "第一章 发展基础\n" + text + "\n");
	}

	@Test
	void commentsOfADraftAreOneFindingAtTheFirst() {
		List<Finding> found = found("// 批注（李工）：核实。\n全县经济平稳增长。\n专栏1：工程 {\n  // 批注（李工）：补充投资。\n  1. 水库工程\n}");
		assertEquals(1, found.size());
		assertEquals("全县经济平稳增长。", found.get(0).quote());
		assertEquals("尚有2条批注未处理。逐条处理后删去。", found.get(0).message());
	}

	@Test
	void otherCommentLinesAreNoComments() {
		assertEquals(List.of(), found("// 资料来源：统计公报\n全县经济平稳增长，批注已处理。"));
	}
}
