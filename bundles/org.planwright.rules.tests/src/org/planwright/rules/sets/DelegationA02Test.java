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

class DelegationA02Test {

	@Test
	void targetHandedDownByNobodyIsFoundAtItsCell() {
		List<Finding> findings = of("A02", table("指标 能源消耗强度降低  单位 %  目标 完成下达任务  预期性"));
		assertEquals(List.of("完成下达任务"), findings.stream().map(Finding::quote).toList());
	}

	@Test
	void bindingTargetOfAKnownIssuerIsUnresolvedWithoutFigureOrDocument() {
		List<Finding> findings = of("A02", table("指标 单位地区生产总值能源消耗降低  单位 %  基期 ——  年均 完成市下达指标  约束性"));
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).message().contains("市下达"), findings.get(0).message());
	}

	@Test
	void documentUpperIndicatorOrFigureResolveIt() {
		String row = "指标 单位地区生产总值能源消耗降低  单位 %  年均 完成市下达指标  约束性";
		assertEquals(List.of(), of("A02", table(row, "@ 备注 云政发〔2026〕3号下达")));
		assertEquals(List.of(), of("A02", table(row, "@ 上级 云津市十五五纲要/单位地区生产总值能源消耗降低")));
		assertEquals(List.of(), of("A02", table("指标 单位地区生产总值能源消耗降低  单位 %  目标 13.5  年均 完成市下达指标  约束性")));
	}

	@Test
	void anticipatoryIndicatorsMayRelyOnANamedIssuer() {
		assertEquals(List.of(), of("A02", table("指标 城镇调查失业率  单位 %  目标 达到自治区要求  预期性")));
	}

	@Test
	void staysAWarningAtEveryStage() {
		String text = table("指标 能源消耗强度降低  单位 %  目标 完成下达任务  约束性");
		for (DraftStage stage : DraftStage.values()) {
			assertEquals(List.of(RuleSeverity.WARNING),
					Checks.of(text, stage).stream().filter(finding -> finding.rule().equals("A02")).map(Finding::severity).toList(), stage.getLiteral());
		}
	}
}
