package org.planwright.rules.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class OutlineG10Test {

	private static final String REGION = "地区：岱河县  县级  隶属 云津市\n";
	private static final String OUTLINE = "规划：云津市十五五纲要\n" + REGION + table("44.4", "46.5", "修复湿地1200公顷，折合1.8万亩。", "5600万元");

	private static String table(String base, String target, String wetland, String cost) {
		return "规划期：2026—2030年  基期 2025年\n指标表：主要指标 {\n  列 指标、单位、2025年基期、2030年目标、属性\n  指标 森林覆盖率  单位 %  基期 " + base + "  目标 " + target + "  约束性\n}\n"
				+ "专栏1：重点工程 {\n  1. 岱河湿地修复工程，" + wetland + "\n  @ 投资 " + cost + "\n}\n";
	}

	private static List<Finding> check(String plan) {
		return Levels.findings("G10", OUTLINE, "类型：专项规划  领域 生态环境\n上位规划：云津市十五五纲要\n" + plan);
	}

	@Test
	void indicatorsAgreeInBaseAndTarget() {
		List<Finding> findings = check(REGION + table("44.2", "≥46.0", "修复湿地1200公顷，折合1.8万亩。", "5600万元"));
		assertEquals(List.of("44.2", "≥46.0"), findings.stream().map(Finding::quote).toList());
		assertEquals("44.4", findings.get(0).related().get(0).quote());
	}

	@Test
	void projectsAgreeInSizesAndCost() {
		List<Finding> findings = check(REGION + table("44.4", "46.5", "修复湿地1500公顷。", "6600万元"));
		assertEquals(List.of("6600万元"), findings.stream().map(Finding::quote).toList(), "the outline gives two areas: which one is meant is not sure");
		String outline = OUTLINE.replace("，折合1.8万亩", "");
		findings = Levels.findings("G10", outline, "类型：专项规划  领域 生态环境\n上位规划：云津市十五五纲要\n" + REGION + table("44.4", "46.5", "修复湿地1500公顷。", "5600万元"));
		assertEquals(List.of("1500公顷"), findings.stream().map(Finding::quote).toList());
		assertEquals("1200公顷", findings.get(0).related().get(0).quote());
	}

	@Test
	void sameValuesInOtherUnitsAndFormsPass() {
		assertEquals(List.of(), check(REGION + table("44.40", "≥46.5", "修复湿地18000亩。", "0.56亿元")));
	}

	@Test
	void otherYearsAndOtherRegionsPass() {
		assertEquals(List.of(), check((REGION + table("44.2", "46.0", "修复湿地1200公顷。", "5600万元")).replace("2026—2030年  基期 2025年", "2026—2028年  基期 2024年")));
		assertEquals(List.of(), check("地区：清堰县  县级  隶属 云津市\n" + table("38.2", "39.0", "修复湿地900公顷。", "1600万元")));
	}
}
