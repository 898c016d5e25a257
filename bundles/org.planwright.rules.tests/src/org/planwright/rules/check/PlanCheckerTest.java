package org.planwright.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;

class PlanCheckerTest {

	private static final String DEFECTS = Checks.table("指标 人均预期寿命  基期 77.9  目标 79.2  预期性", "指标 城镇调查失业率  单位 %  基期 5.6  目标 5.5  预期性")
			+ "第一章 总体要求\n第三章 现代农业\n";

	@Test
	void findingsAreSortedByPlace() {
		assertEquals(List.of("V01 人均预期寿命", "V05 5.5", "N01 第三章"), Checks.quotes(DEFECTS));
	}

	@Test
	void offsetsAreThoseOfTheText() {
		for (String text : List.of(DEFECTS, DEFECTS.replace("\n", "\r\n"), "\uFEFF" + DEFECTS)) {
			for (Finding finding : Checks.of(text)) {
				assertEquals(finding.quote(), text.substring(finding.start(), finding.end()));
			}
		}
	}

	@Test
	void offsetsInProseSkipEscapesAndReferences() {
		String text = Checks.table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性")
				+ "\\一、𠅤山\\「旧称」治理「森林覆盖率.目标」^①面积27万亩200平方公里。\n";
		Finding finding = Checks.of("V12", text).get(0);
		assertEquals("27万亩200平方公里", text.substring(finding.start(), finding.end()));
	}

	@Test
	void languageProblemsAreFindingsToo() {
		List<Finding> findings = Checks.of("支撑森林覆盖率「=没有的指标.目标」。\n}\n");
		assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals(Finding.LINK)), findings.toString());
		assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals(Finding.SYNTAX)), findings.toString());
	}

	@Test
	void plansOfOneSetSeeEachOther() {
		PlanChecker checker = Checks.checker();
		XtextResourceSet set = Checks.INJECTOR.getInstance(XtextResourceSet.class);
		checker.parse("规划：云津市纲要\n" + Checks.table("指标 森林覆盖率  单位 %  基期 38.1  目标 39.3  约束性"), URI.createURI("inmemory:/云津市.plan"), set);
		checker.parse("规划：岱河县纲要\n上位规划：云津市纲要\n全市森林覆盖率达到39.5%「=云津市纲要/森林覆盖率.目标」。\n", URI.createURI("inmemory:/岱河县.plan"), set);
		List<Finding> findings = checker.check(set, CheckOptions.all(Locale.CHINESE), CancelIndicator.NullImpl);
		assertEquals(List.of("C02 39.5%"), findings.stream().map(finding -> finding.rule() + " " + finding.quote()).toList());
		assertEquals("inmemory:/云津市.plan", URI.decode(findings.get(0).related().get(0).uri()));
		assertEquals("森林覆盖率", findings.get(0).related().get(0).quote());
	}

	@Test
	void messagesAreInTheLanguageAskedFor() {
		assertEquals("指标“人均预期寿命”没有单位，通常为“岁”。", Checks.of(DEFECTS, CheckOptions.all(Locale.SIMPLIFIED_CHINESE)).get(0).message());
		assertEquals("The indicator \"人均预期寿命\" has no unit; \"岁\" is usual.", Checks.of(DEFECTS, CheckOptions.all(Locale.ENGLISH)).get(0).message());
	}

	@Test
	void languageDoesNotChangeTheFingerprint() {
		assertEquals(Checks.of(DEFECTS, CheckOptions.all(Locale.ENGLISH)).stream().map(Finding::fingerprint).toList(),
				Checks.of(DEFECTS).stream().map(Finding::fingerprint).toList());
	}

	@Test
	void aCancelledCheckStops() {
		assertThrows(OperationCanceledException.class,
				() -> Checks.checker().check(DEFECTS, URI.createURI("inmemory:/a.plan"), CheckOptions.all(Locale.CHINESE), () -> true));
	}

	@Test
	void manyThreadsFindTheSame() throws Exception {
		List<String> expected = Checks.of(DEFECTS).stream().map(Finding::fingerprint).toList();
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<Future<List<String>>> results = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				results.add(pool.submit(() -> Checks.of(DEFECTS).stream().map(Finding::fingerprint).toList()));
			}
			for (Future<List<String>> result : results) {
				assertEquals(expected, result.get());
			}
		}
	}

	@Test
	void anEmptyTextHasNoFindings() {
		assertEquals(List.of(), Checks.of(""));
	}
}
