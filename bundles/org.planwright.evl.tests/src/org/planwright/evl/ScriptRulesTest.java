package org.planwright.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

/** Rules without Java. */
class ScriptRulesTest {

	private static final String[] LEAD = {
			"context Indicator {",
			"  guard: self.attribute.toString() = '约束性'",
			"",
			"  @title 约束性指标要有牵头单位",
			"  @rationale 没有牵头单位，约束性指标无人负责。",
			"  constraint 有牵头单位 {",
			"    check: self.annotations.details.flatten().exists(d | d.isTypeOf(NamesDetail) and d.role.toString() = '牵头')",
			"    message: '约束性指标“' + self.label + '”没有写明牵头单位。'",
			"  }",
			"}",
	};
	private static final String PLAN = """
			规划：岱河县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  指标 空气质量优良天数比率  单位 %  基期 93.2  目标 ≥94.0  约束性
			  @ 牵头 市生态环境局岱河分局
			  指标 常住人口城镇化率  单位 %  基期 38.5  目标 ≥45  预期性
			}
			""";

	@TempDir
	Path folder;
	private ScriptProject project;
	private final ScriptSession session = ScriptProject.trusting();

	@BeforeEach
	void create() {
		project = new ScriptProject(folder);
	}

	@Test
	void aConstraintIsAnErrorAtTheElementThatBreaksIt() {
		project.script("岱河.evl", LEAD);
		List<Finding> findings = project.check(PLAN, session);
		assertEquals(List.of(), ScriptProject.told(session));
		assertEquals(1, findings.size(), findings::toString);
		Finding finding = findings.get(0);
		assertEquals("岱河.有牵头单位", finding.rule());
		assertEquals(RuleSeverity.ERROR, finding.severity());
		assertEquals("约束性指标“森林覆盖率”没有写明牵头单位。", finding.message());
		assertEquals("指标 森林覆盖率 单位 % 基期 30.3 目标 32.4 约束性", finding.quote());
		assertEquals("主要指标/森林覆盖率", finding.path());
	}

	@Test
	void aCritiqueIsAWarningAndAnInfoIfItSaysSo() {
		project.script("a.evl", "context Indicator {", "  critique NoCode { check: self.code.isDefined() message: '无代码' }", "  @info",
				"  critique NoKind { check: false message: '' }", "}");
		List<Finding> findings = project.check(PLAN, session);
		assertEquals(6, findings.size());
		assertTrue(findings.stream().allMatch(finding -> finding.severity() == (finding.rule().equals("a.NoCode") ? RuleSeverity.WARNING : RuleSeverity.INFO)));
	}

	@Test
	void aFindingStandsAtTheFeatureThatTheRuleNames() {
		project.script("a.evl", "context Indicator {", "  @place unit", "  constraint Unit {", "    check: self.unit <> '%'", "    message: '单位' + self.unit", "  }", "}");
		assertEquals(List.of("%", "%", "%"), project.check(PLAN, session).stream().map(Finding::quote).toList());
	}

	@Test
	void aRuleWithoutMessageSaysItsTitle() {
		project.script("a.evl", "context Plan {", "  @title 要有地区行", "  constraint Region { check: self.region.isDefined() }", "}");
		assertEquals(List.of("要有地区行"), project.check(PLAN, session).stream().map(Finding::message).toList());
	}

	@Test
	void aRuleWithoutContextIsAboutThePlan() {
		project.script("a.evl", "constraint Projects { check: Project.all.size() > 0 message: '没有{0}项目' }");
		assertEquals(List.of("没有{0}项目"), project.check(PLAN, session).stream().map(Finding::message).toList());
	}

	@Test
	void rulesHaveIdTitleGroupAndReasonLikeOthers() {
		project.script("岱河.evl", LEAD);
		Rule rule = ScriptProject.INJECTOR.getInstance(ScriptRules.class).rules(project.scripts()).get(0);
		assertEquals("planwright.rule.岱河.有牵头单位", rule.code());
		assertEquals("约束性指标要有牵头单位", RuleMessages.title(rule, Locale.CHINESE));
		assertEquals("Rule script 岱河.evl", RuleMessages.group(rule, Locale.ENGLISH));
		assertEquals("没有牵头单位，约束性指标无人负责。", RuleMessages.rationale(rule, Locale.CHINESE));
	}

	@Test
	void findingsKeepTheirIdentityWhenOtherLinesChange() {
		project.script("岱河.evl", LEAD);
		String before = project.check(PLAN, session).get(0).fingerprint();
		String after = project.check(PLAN.replace("专栏1", "第一章　发展目标\n本章讲目标。\n专栏1"), session).get(0).fingerprint();
		assertNotEquals("", before);
		assertEquals(before.length(), after.length());
		assertEquals(before, project.check(PLAN.replace("规划期", "// 注释\n规划期"), session).get(0).fingerprint());
	}

	@Test
	void scriptsAreReadAnewWhenTheyChange() {
		project.script("a.evl", "context Plan { constraint A { check: false message: '甲' } }");
		assertEquals("甲", project.check(PLAN, session).get(0).message());
		project.script("a.evl", "context Plan { constraint A { check: false message: '乙' } }");
		assertEquals("乙", project.check(PLAN, session).get(0).message());
	}

	@Test
	void rulesOfAFolderFurtherUpCount() throws Exception {
		project.script("a.evl", "context Plan { constraint A { check: false message: '甲' } }");
		Files.createDirectories(folder.resolve("县/草案"));
		assertEquals(1, project.check("县/草案/岱河县", PLAN, session, Locale.CHINESE, () -> false).size());
	}

	@Test
	void aRuleCannotChangeThePlan() {
		project.script("a.evl", "context Indicator {", "  constraint Change {", "    check {", "      self.label = '别的';", "      return true;", "    }", "  }",
				"  constraint Label { check: self.label <> '别的' message: '已改' }", "}");
		assertEquals(List.of(), project.check(PLAN, session));
		assertEquals(1, ScriptProject.told(session).size());
		assertTrue(ScriptProject.told(session).get(0).startsWith("a.evl:4 ERROR"), () -> ScriptProject.told(session).get(0));
	}
}
