package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class MechanismsD06Test {

	private static List<String> check(String text) {
		return of("D06", text).stream().map(Finding::quote).toList();
	}

	private static final String BODY = "第一章 总体要求\n立足县情。\n第二章 做强农业\n稳定粮食。\n第三章 美丽岱河\n扩绿增绿。\n第四章 民生福祉\n扩大就业。\n";
	private static final String TITLE = "标题：岱河县国民经济和社会发展第十五个五年规划纲要\n";

	private static List<Finding> findings(String safeguards) {
		return of("D06", TITLE + BODY + "第五章 加强规划实施保障\n" + safeguards + "\n");
	}

	@Test
	void whatIsMissingIsNamed() {
		assertEquals(List.of("规划实施保障的章节没有提到：中期评估、总结评估。"), findings("约束性指标纳入年度考核，开展动态监测。").stream().map(Finding::message).toList());
		assertEquals(List.of("第五章 加强规划实施保障"), check(TITLE + BODY + "第五章 加强规划实施保障\n加强宣传。\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "建立年度监测、中期评估、总结评估制度，压实责任。", "开展年度跟踪监测、中期评估和末期全面评估，结果作为绩效考核依据。", "第一节 监测评估\n定期开展监测分析，做好中期评估、终期评估。\n第二节 考核\n落实责任。" })
	void customaryWordsPass(String safeguards) {
		assertEquals(List.of(), findings(safeguards));
	}
}
