package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.Checks;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;

class ProposalG12Test {

	private static final String PROPOSAL = "规划：岱河县委十五五建议\n第一章 基础设施\n第一节 加快建设现代水网\n优化水资源配置。\n第二节 完善综合交通体系\n提升通达水平。\n第二章 民生\n第三节 健全多层次养老服务\n扩大供给。\n";

	private static List<Finding> below(String text) {
		return only(Checks.below(PROPOSAL, "上位规划：岱河县委十五五建议\n" + text, CheckOptions.all(Locale.CHINESE)));
	}

	private static List<Finding> only(List<Finding> findings) {
		return findings.stream().filter(finding -> finding.rule().equals("G12")).toList();
	}

	@Test
	void itemsWithoutCounterpartAreListedWithTheirPlaces() {
		List<Finding> findings = below("第一章 支撑\n加快建设现代化水网，完善内联外通的综合交通运输体系。\n");
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).message().contains("3条中有1条"), findings.get(0).message());
		assertEquals(List.of("第三节 健全多层次养老服务"), findings.get(0).related().stream().map(Finding.Related::quote).toList());
	}

	@Test
	void outlineThatCarriesOutAllPasses() {
		assertEquals(List.of(), below("第一章 支撑\n建设现代水网。完善综合交通体系。\n第二章 民生\n健全覆盖城乡的多层次养老服务网络。\n"));
	}

	@Test
	void withoutTheProposalAPersonIsAskedFromTheDraftForReviewOn() {
		String text = "第一章 支撑\n建设现代水网。\n";
		assertEquals(1, only(Checks.of(text, DraftStage.SUBMISSION)).size());
		assertEquals(List.of(), only(Checks.of(text, DraftStage.CONSULTATION)));
		assertEquals(List.of(), only(Checks.of(text, DraftStage.ISSUED)));
		assertEquals(List.of(), only(Checks.of("类型：专项规划\n" + text, DraftStage.SUBMISSION)));
	}
}
