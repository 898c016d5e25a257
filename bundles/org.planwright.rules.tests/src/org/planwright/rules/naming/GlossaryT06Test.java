package org.planwright.rules.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.catalogue.RuleSeverity;

class GlossaryT06Test {

	private static List<String> check(String... terms) {
		return of("T06", "名词解释 {\n  " + String.join("\n  ", terms) + "\n}\n").stream().map(finding -> finding.severity() + " " + finding.quote()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 五育：军国民教育、实利主义教育、公民道德教育、世界观教育及美感教育。", "1. “五育”：指智育、体育、美育、劳动教育。", "1 四个不摘：摘帽不摘责任、不摘政策、不摘帮扶。", "1 双碳：指碳排放总量和强度双控。" })
	void definitionsThatAreOtherwiseTodayAreFound(String term) {
		assertEquals(List.of(RuleSeverity.WARNING + " " + term.substring(term.indexOf('：') + 1)), check(term));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 五育：培养德智体美劳全面发展的教育。", "1 “五育”融合：德育、智育、体育、美育、劳动教育相互融合。", "1 双碳：力争2030年前碳达峰、2060年前碳中和。", "1 五育馆：本地的一处文物建筑。", "1 银发经济：为老年人服务的产业。" })
	void definitionsOfTodayAndUnknownTermsPass(String term) {
		assertEquals(List.of(), check(term));
	}

	@Test
	void aGlossaryIsOneItemOfTheChecklist() {
		assertEquals(List.of("INFO 时间银行"), check("1 时间银行：存取服务时间。", "2 城市双修：生态修复和城市修补。", "3 价格保险：赔偿价格损失。", "4 银发经济：为老年人服务。", "5 正面清单：允许的事项。"));
	}

	@Test
	void aDefinitionOfAnEarlierTimeIsRightInAnEarlierPlan() {
		String glossary = "名词解释 {\n  1 四个全面：全面建成小康社会、全面深化改革、全面依法治国、全面从严治党。\n}\n";
		assertEquals(0, of("T06", "规划期：2016—2020年  基期 2015年\n" + glossary).size());
		assertEquals(1, of("T06", "规划期：2026—2030年  基期 2025年\n" + glossary).size());
	}
}
