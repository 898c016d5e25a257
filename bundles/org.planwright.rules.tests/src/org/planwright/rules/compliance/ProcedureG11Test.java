package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.Checks;
import org.planwright.rules.check.Finding;

class ProcedureG11Test {

	private static List<Finding> check(String text, DraftStage stage) {
		return Checks.of(text, stage).stream().filter(finding -> finding.rule().equals("G11")).toList();
	}

	@Test
	void whatIsNotRegisteredIsListedOnceFromTheDraftForReviewOn() {
		String text = "第一章 总体要求\n新建水库3座。\n@ 备注 2026年1月完成专家论证和社会稳定风险评估\n专栏1：项目 {\n  1. 水库，3座。\n  @ 文件 附件/公开征求意见情况.docx\n}\n";
		List<Finding> findings = check(text, DraftStage.SUBMISSION);
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).message().contains("有2项程序未登记：合法性审查、集体讨论"), findings.get(0).message());
		assertEquals(1, check(text, DraftStage.APPROVAL).size());
		assertEquals(List.of(), check(text, DraftStage.CONSULTATION));
		assertEquals(List.of(), check(text, DraftStage.DRAFT));
		assertEquals(List.of(), check(text, DraftStage.ISSUED));
	}

	@Test
	void whatThePlanPromisesIsNoRegistration() {
		String text = "第一章 总体要求\n落实重大决策公众参与、专家论证、风险评估、合法性审查、集体讨论制度。\n";
		assertTrue(check(text, DraftStage.SUBMISSION).get(0).message().contains("有5项"));
	}

	@Test
	void allStepsRegisteredPass() {
		assertEquals(List.of(), check("第一章 总体要求\n@ 备注 公示、专家评审、风险评估、合法性审核、县政府常务会议均已完成\n新建水库3座。\n", DraftStage.SUBMISSION));
	}
}
