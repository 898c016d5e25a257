package org.planwright.rules.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import org.junit.jupiter.api.Test;

class BrokenParagraphsI01Test {

	private static final String NEXT = "积极培育新型经营主体，完善利益联结机制。";

	private static int count(String... lines) {
		return of("I01", "第一章 发展基础\n" + String.join("\n", lines) + "\n").size();
	}

	@Test
	void aParagraphThatEndsInItsSentenceIsFound() {
		assertEquals(1, count("全县流转土地38.4万亩，规模经营水平明显提高，带动农户持续增收，", NEXT));
		assertEquals(1, count("全县流转土地38.4万亩，规模经营水平明显提高，带动农户持续", NEXT));
		assertEquals(1, count("全县流转土地38.4万亩，规模经营水平明显提高，带动农户持续增收", "，" + NEXT));
	}

	@Test
	void manyAreOneFinding() {
		String cut = "全县流转土地38.4万亩，规模经营水平明显提高，带动农户持续增收，";
		assertEquals(1, count(cut, NEXT, cut, NEXT, "专栏1：重点项目 {", "  " + cut, "  " + NEXT, "}"));
	}

	@Test
	void wholeParagraphsTitlesAndListsPass() {
		assertEquals(0, count("全县流转土地38.4万亩，规模经营水平明显提高，带动农户持续增收。", NEXT));
		assertEquals(0, count("重点推进以下各项工作，做到任务、责任、时限三落实，确保按期完成：", NEXT));
		assertEquals(0, count("岱河县国民经济和社会发展第十五个五年规划和二〇三五年远景目标纲要", NEXT));
		assertEquals(0, count("全县流转土地38.4万亩，规模经营水平明显提高，带动农户持续增收，", "第二节 发展环境"));
	}
}
