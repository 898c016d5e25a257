package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class PartsD01Test {

	private static List<String> check(String text) {
		return of("D01", text).stream().map(Finding::quote).toList();
	}

	private static final String BODY = "第一章 总体要求\n立足县情。\n第二章 做强农业\n稳定粮食。\n第三章 美丽岱河\n扩绿增绿。\n第四章 民生福祉\n扩大就业。\n";
	private static final String TITLE = "标题：岱河县国民经济和社会发展第十五个五年规划纲要\n";

	@Test
	void aMissingChapterOnCarryingOutIsFound() {
		assertEquals(List.of("第五章 防范风险"), check(TITLE + BODY + "第五章 防范风险\n守牢底线。\n"));
	}

	@Test
	void aMissingTitleIsFound() {
		assertEquals(List.of("第一章 总体要求"), check(BODY + "第五章 保障措施\n加强考核。\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "第五章 加强规划实施保障", "第五章 强化实施与保障　构筑务实扎河", "第五章 加强党的领导 保障规划顺利实施", "第五章 保障措施", "第五章\n第一节 加强组织领导\n第二节 完善实施机制" })
	void titlesOfThatChapterAreManifold(String heading) {
		assertEquals(List.of(), check(TITLE + BODY + heading + "\n加强考核。\n"));
	}

	@Test
	void partsOfAPlanAndSpecialPlansPass() {
		assertEquals(List.of(), check("第一章 总体要求\n立足县情。\n第二章 做强农业\n稳定粮食。\n"));
		assertEquals(List.of(), check("类型：专项规划  领域 生态环境\n" + BODY + "第五章 防范风险\n守牢底线。\n"));
	}
}
