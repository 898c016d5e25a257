package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class InvestmentSumsG14Test {

	private static List<Finding> check(String... lines) {
		return of("G14", box(lines));
	}

	@Test
	void sourcesAndYearsAreSummed() {
		List<Finding> findings = check("1. 水库除险加固，坝体1200米。", "@ 投资 1.2亿元 来源 中央 8000万元、省级 3000万元  分年 2026年 5000万元、2027年 8000万元");
		assertEquals(2, findings.size());
		assertTrue(findings.stream().anyMatch(finding -> finding.message().contains("各来源合计为1.1亿元")), findings.toString());
		assertTrue(findings.stream().anyMatch(finding -> finding.message().contains("各年合计为1.3亿元")), findings.toString());
	}

	@Test
	void sumsWithinRoundingPass() {
		assertEquals(List.of(), check("1. 水库除险加固，坝体1200米。", "@ 投资 1.2亿元 来源 中央 8000万元、省级 4000万元  分年 2026年 5000万元、2027年 7000万元"));
		assertEquals(List.of(), check("1. 水库除险加固，坝体1200米。", "@ 投资 1.1亿元 来源 中央 8000万元、省级 3400万元"));
	}

	@Test
	void whatIsNoPlainNumberIsNotSummed() {
		assertEquals(List.of(), check("1. 水库除险加固，坝体1200米。", "@ 投资 1.2亿元 来源 中央 8000万元、县级 其余"));
		assertEquals(List.of(), check("1. 水库除险加固，坝体1200米。", "@ 投资 约1.2亿元 来源 中央 8000万元、县级 3000万元"));
	}

	@Test
	void totalOfABoxIsComparedWhenAllProjectsHaveTheirInvestment() {
		String[] lines = { "实施水利项目2个，总投资3.5亿元。", "1. 水库除险加固，坝体1200米。", "@ 投资 1.2亿元", "2. 灌区改造，渠道30公里。", "@ 投资 1.5亿元" };
		List<Finding> findings = check(lines);
		assertEquals(List.of("3.5亿元"), findings.stream().map(Finding::quote).toList());
		lines[0] = "实施水利项目2个，总投资2.7亿元。";
		assertEquals(List.of(), check(lines));
		lines[0] = "实施水利项目2个，总投资3.5亿元。";
		lines[2] = "@ 备注 投资待批";
		assertEquals(List.of(), check(lines));
	}
}
