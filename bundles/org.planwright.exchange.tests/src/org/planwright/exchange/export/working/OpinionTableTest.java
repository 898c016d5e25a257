package org.planwright.exchange.export.working;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;
import org.planwright.exchange.opinion.Opinion;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.FindingKey;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.rules.review.ReviewLedger;

class OpinionTableTest {

	private static final String PLAN = """
			// 批注（王处）：章题再斟酌
			第一章　发展目标

			推进城乡融合。
			// 批注（县水利局 2026-05-06）“两座”：是否含在建？
			建设污水处理厂两座。

			专栏1：重点项目 {
			  // 批注：补充总投资
			  1. 灌区改造工程，改造渠道118公里。
			}
			""";

	private static LedgerEntry entry(String rule, Decision decision, String comment, String reviewer) {
		return new LedgerEntry(new FindingKey(rule, rule, "第一章"), rule + "的意见", "原文", decision, comment, reviewer, Instant.EPOCH);
	}

	private static TableDocument table(String plan, List<Opinion> opinions, LedgerEntry... decisions) {
		return WorkingTables.of("征求意见采纳情况表").orElseThrow().make(WorkingInput.of(PrintedPlans.plan(plan), "河湾县十五五纲要", Locale.CHINESE).withOpinions(opinions)
				.withReview(new Review(List.of(), ReviewLedger.of(List.of(decisions)), id -> id)));
	}

	private static List<String> rows(TableDocument table) {
		return table.rows().stream().map(row -> row.cells().stream().map(cell -> cell.text().replace("\n", "/")).collect(Collectors.joining("|"))).toList();
	}

	@Test
	void commentsOfAWordDraftStandWithTheirAuthorAndPlace() {
		assertEquals(List.of("1|王处|第一章 发展目标|章题再斟酌||", "2|县水利局|第一章 发展目标/“两座”|是否含在建？||", "3||第一章 发展目标/专栏1|补充总投资||"), rows(table(PLAN, List.of())));
	}

	@Test
	void opinionsSentComeFirstAndDecisionsAboutFindingsLast() {
		List<String> rows = rows(table(PLAN, List.of(new Opinion("县财政局", "第九章", "", "补充资金保障", "采纳", "已补充")), entry("A05", Decision.ACCEPTED, "已改", "李明"),
				entry("C02", Decision.REJECTED, "以公报为准", "")));
		assertEquals("1|县财政局|第九章|补充资金保障|采纳|已补充", rows.get(0));
		assertEquals(List.of("5|李明|第一章/“原文”|A05的意见|采纳|已改", "6|规则审核|第一章/“原文”|C02的意见|不采纳|以公报为准"), rows.subList(4, rows.size()));
	}

	@Test
	void whatWasNoProblemIsNobodysOpinion() {
		TableDocument table = table("第一章　总则\n推进城乡融合。\n", List.of(), entry("C02", Decision.NOT_A_PROBLEM, "", "李明"));
		assertEquals(List.of(), rows(table));
		assertEquals(1, table.notes().size());
	}
}
