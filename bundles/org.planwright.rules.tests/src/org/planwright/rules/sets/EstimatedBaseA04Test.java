package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.Checks;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class EstimatedBaseA04Test {

	private static final String RATE = "指标 常住人口城镇化率  单位 %  基期 46.2  目标 51  预期性";
	private static final String YEARS = "指标 劳动年龄人口平均受教育年限  单位 年  基期 10.2  目标 10.9  约束性";

	@Test
	void flaggedIndicatorsAreOneFindingATable() {
		List<Finding> findings = of("A04", table(RATE + "  预计", YEARS + "  预计"));
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).message().contains("常住人口城镇化率、劳动年龄人口平均受教育年限"), findings.get(0).message());
	}

	@Test
	void indicatorsNamedInTheNoteCountAsMarked() {
		List<Finding> findings = of("A04", table(RATE, YEARS, "注：1. 常住人口城镇化率2025年基期值为预计数。"));
		assertEquals(List.of("常住人口城镇化率"), findings.stream().map(Finding::quote).toList());
		assertEquals("表注", findings.get(0).related().get(0).message());
	}

	@Test
	void aNoteThatNamesNoneIsFoundItself() {
		assertEquals(List.of("注：部分基期值为预计数。"), of("A04", table(RATE, YEARS, "注：部分基期值为预计数。")).stream().map(Finding::quote).toList());
	}

	@Test
	void indicatorsWithTheStarThatTheNoteExplainsCountAsMarked() {
		List<Finding> findings = of("A04", table(RATE.replace("46.2", "46.2*"), YEARS, "注：2. 带*的为预计数，待统计部门核定后更新。"));
		assertEquals(List.of("常住人口城镇化率"), findings.stream().map(Finding::quote).toList());
	}

	@Test
	void otherNotesAreLeftAlone() {
		assertEquals(List.of(), of("A04", table(RATE, YEARS, "注：常住人口城镇化率按常住人口计算，预计完成时间为2030年。")));
	}

	@Test
	void draftsForCommentAreOnlyReminded() {
		assertEquals(List.of(RuleSeverity.INFO), Checks.of(table(RATE + "  预计"), DraftStage.CONSULTATION).stream().map(Finding::severity).toList());
		assertEquals(List.of(RuleSeverity.WARNING), Checks.of(table(RATE + "  预计"), DraftStage.ISSUED).stream().map(Finding::severity).toList());
	}
}
