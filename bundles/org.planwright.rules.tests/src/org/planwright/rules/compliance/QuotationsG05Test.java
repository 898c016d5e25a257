package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.of;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;

class QuotationsG05Test {

	private static final String UPPER = "规划：云津市十五五纲要\n标题：云津市国民经济和社会发展第十五个五年规划纲要\n第一章 水\n坚持以水定城、以水定产，统筹城乡供水安全，建设节水型社会。推进河湖休养生息。\n";

	private static List<Finding> check(String text) {
		return Checks.below(UPPER, "上位规划：云津市十五五纲要\n" + text + "\n", CheckOptions.all(Locale.CHINESE)).stream().filter(finding -> finding.rule().equals("G05")).toList();
	}

	@Test
	void changedWordsAreFoundWithTheOriginal() {
		List<Finding> findings = check("《云津市国民经济和社会发展第十五个五年规划纲要》明确：“坚持以水定城、以水定产，统筹城市供水安全”。");
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).message().contains("统筹城乡供水安全"), findings.get(0).message());
		assertEquals(1, findings.get(0).related().size());
	}

	@Test
	void whatTheUpperPlanDoesNotSayIsAHint() {
		List<Finding> findings = check("《云津市十五五纲要》提出，“打造区域性会展经济新高地和文化创意中心”。");
		assertEquals(List.of(RuleSeverity.INFO), findings.stream().map(Finding::severity).toList());
	}

	@Test
	void literalQuotationsPassWithOtherWidthsBlanksAndEllipses() {
		assertEquals(List.of(), check("《云津市十五五纲要》提出：“坚持以水定城、以水定产,统筹城乡供水 安全。”"));
		assertEquals(List.of(), check("《云津市十五五纲要》提出：“坚持以水定城……推进河湖休养生息”。"));
	}

	@Test
	void documentsThatAreNotAtHandAndPlainTalkPass() {
		assertEquals(List.of(), check("《河湖保护条例》规定：“禁止在河道管理范围内弃置砂石”。"));
		assertEquals(List.of(), check("落实《云津市十五五纲要》，推进“坚持以水定城统筹城市供水安全”行动。"));
		assertEquals(List.of(), check("《云津市十五五纲要》提出建设“三园八镇”。"));
	}

	@Test
	void passagesOfTheDictionaryAreComparedWhereTheyAreAlike() {
		assertEquals(1, of("G05", "党的二十大报告指出，“高质量发展是建设社会主义现代化国家的第一任务”。\n").size());
		assertEquals(List.of(), of("G05", "党的二十大报告指出，“高质量发展是全面建设社会主义现代化国家的首要任务”。\n"));
		assertEquals(List.of(), of("G05", "党的二十大报告指出，“加快建设贸易强国，推动共建高质量通道”。\n"));
	}
}
