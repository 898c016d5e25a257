package org.planwright.rules.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.model.plan.Plan;
import org.planwright.rules.Checks;

class PeriodTest {

	private static final Period PERIOD = new Period(2025);

	private static int base(String text) {
		return Period.of((Plan) Checks.checker().parse(text, URI.createURI("inmemory:/a.plan"), Checks.INJECTOR.getInstance(XtextResourceSet.class))
				.getContents().get(0)).base();
	}

	@Test
	void baseYearComesFromFrontMatterElseFromTheTable() {
		assertEquals(2024, base("规划期：2026—2030年  基期 2024年\n"));
		assertEquals(2025, base("规划期：2026—2030年\n"));
		assertEquals(2020, base("专栏1：主要指标 {\n  列 指标、单位、2020年实际、2025年目标、属性\n}\n"));
		assertEquals(0, base("第一章 总体要求\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "“十四五”以来，森林覆盖率提高3个百分点", "2025年提高3个百分点", "“十四五”时期提高3个百分点", "过去五年提高3个百分点", "发展成就" })
	void looksBack(String text) {
		assertTrue(PERIOD.looksBack(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2030年提高3个百分点", "“十五五”时期提高3个百分点", "在“十四五”基础上，“十五五”期间提高3个百分点", "提高3个百分点", "主要目标" })
	void doesNotLookBack(String text) {
		assertFalse(PERIOD.looksBack(text));
	}

	@Test
	void aboutTheBaseYearIsWhatSaysSoAndNothingThatPlans() {
		assertTrue(PERIOD.isAboutBase("2025年，森林覆盖率达到44.4%"));
		assertTrue(PERIOD.isAboutBase("“十四五”末，森林覆盖率达到44.4%"));
		assertFalse(PERIOD.isAboutBase("到2025年，森林覆盖率达到44.4%"));
		assertFalse(PERIOD.isAboutBase("2030年森林覆盖率达到46.5%"));
		assertFalse(PERIOD.isAboutBase("森林覆盖率达到44.4%"));
	}
}
