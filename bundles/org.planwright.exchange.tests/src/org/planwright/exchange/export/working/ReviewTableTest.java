package org.planwright.exchange.export.working;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.FindingKey;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.rules.review.ReviewLedger;

class ReviewTableTest {

	private static final String PLAN = """
			第一章　发展目标

			第一节　主要指标

			森林覆盖率提高2.3个百分点。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""";

	private static Finding finding(String rule, String quote, boolean checklist, String suppressed) {
		int start = PLAN.indexOf(quote);
		return new Finding(rule, RuleSeverity.ERROR, quote + "有误", "memory:/plan.plan", start, start + quote.length(), quote, rule + quote, "路径/" + rule, null, List.of(), List.of(),
				checklist, suppressed);
	}

	private static LedgerEntry entry(Finding finding, Decision decision, String comment) {
		return new LedgerEntry(new FindingKey(finding.fingerprint(), finding.rule(), finding.path()), finding.message(), finding.quote(), decision, comment, "王审核",
				Instant.parse("2026-11-01T08:00:00Z"));
	}

	private static TableDocument table(List<Finding> findings, LedgerEntry... decisions) {
		Review review = new Review(findings, ReviewLedger.of(List.of(decisions)), id -> "规则" + id);
		return WorkingTables.of("审核意见表").orElseThrow().make(WorkingInput.of(PrintedPlans.plan(PLAN), "河湾县十五五纲要", Locale.CHINESE).withReview(review));
	}

	private static List<String> rows(TableDocument table) {
		return table.rows().stream().map(row -> row.cells().stream().map(cell -> cell.text().replace("\n", "/")).collect(Collectors.joining("|"))).toList();
	}

	@Test
	void findingsStandWithPlaceAndDecision() {
		Finding increment = finding("C02", "2.3个百分点", false, null);
		Finding name = finding("A05", "森林覆盖率  单位", true, null);
		TableDocument table = table(List.of(increment, name), entry(increment, Decision.ACCEPTED, "改为2.1"));
		assertEquals(List.of("序号", "位置", "规则", "级别", "原文", "意见", "采纳情况", "说明"), table.columns().stream().map(TableDocument.Column::heading).toList());
		assertEquals(List.of("1|第一章第一节 主要指标/第5行|C02 规则C02|错误|2.3个百分点|2.3个百分点有误|采纳|改为2.1",
				"2|第一章第一节 主要指标/专栏1/第8行|A05 规则A05|人工核对|森林覆盖率  单位|森林覆盖率  单位有误||"), rows(table));
		assertEquals(List.of("注：共2条，采纳1条，不采纳0条，不是问题0条，未处理1条。"), table.notes());
	}

	@Test
	void decisionsOutliveTheirFindings() {
		TableDocument table = table(List.of(), entry(finding("C02", "2.3个百分点", false, null), Decision.ACCEPTED, "已改"));
		assertEquals(List.of("1|路径/C02|C02 规则C02||2.3个百分点|2.3个百分点有误|采纳|（现稿已无此问题）/已改"), rows(table));
	}

	@Test
	void aDecisionFollowsItsFindingToAnotherQuotation() {
		LedgerEntry before = new LedgerEntry(new FindingKey("旧", "C02", "路径/C02"), "旧", "旧", Decision.REJECTED, "", "", Instant.parse("2026-11-01T08:00:00Z"));
		assertEquals(List.of("1|第一章第一节 主要指标/第5行|C02 规则C02|错误|2.3个百分点|2.3个百分点有误|不采纳|"), rows(table(List.of(finding("C02", "2.3个百分点", false, null)), before)));
	}

	@Test
	void whatIsPassedOverIsLeftOut() {
		Finding finding = finding("C02", "2.3个百分点", false, "经核实无误");
		assertEquals(List.of(), rows(table(List.of(finding), new LedgerEntry[0])));
		assertEquals(List.of(), rows(table(List.of(finding), entry(finding, Decision.REJECTED, ""))));
	}
}
