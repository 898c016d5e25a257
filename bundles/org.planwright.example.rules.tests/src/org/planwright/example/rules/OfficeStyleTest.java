package org.planwright.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.QuickFixes;
import org.planwright.model.text.TextChange;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** The rule and its fix, as the program finds them in its plug-ins. */
class OfficeStyleTest {

	private static final Injector INJECTOR = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();
	private static final PlanChecker CHECKER = INJECTOR.getInstance(PlanChecker.class);

	@Test
	void aNumberThatIsExactAndVagueIsFound() {
		List<Finding> findings = check("第一章 产业发展\n\n产值达到12.35亿元左右，约3.254万人就业。\n\n专栏1：重点项目 {\n  1. 灌区改造，渠道大约118.06公里。\n}\n");
		assertEquals(List.of("12.35亿元左右", "约3.254", "大约118.06"), findings.stream().map(Finding::quote).toList());
		assertEquals("“12.35亿元左右”已精确到小数点后两位，不宜再写“左右”：请删去，或取整数、一位小数。", findings.getFirst().message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "地区生产总值年均增长5.5%左右。", "产值约12亿元。", "产值达到12.35亿元，左右两岸同步治理。", "产值达到12.35亿元以上。", "管线在桥梁左右各12.35米。" })
	void usualWaysToWriteNumbersPass(String text) {
		assertEquals(List.of(), check("第一章 产业发展\n\n" + text + "\n"));
	}

	@Test
	void theExampleOfTheCatalogueHolds() {
		Rule rule = INJECTOR.getInstance(RuleCatalogue.class).get("OF01");
		assertEquals(1, check(rule.example().violating()).size());
		assertEquals(List.of(), check(rule.example().passing()));
	}

	@Test
	void theFixTakesTheVagueWordAway() {
		String text = "第一章 产业发展\n\n产值达到12.35亿元左右。\n\n带动约3.254万人就业。\n";
		List<Fix> fixes = check(text).stream().flatMap(finding -> fixes(finding, text).stream()).toList();
		assertEquals(List.of("删去“左右”", "删去“约”"), fixes.stream().map(Fix::label).toList());
		StringBuilder changed = new StringBuilder(text);
		for (Fix fix : fixes.reversed()) {
			TextChange change = fix.changes().getFirst();
			changed.replace(change.start(), change.end(), change.text());
		}
		assertEquals("第一章 产业发展\n\n产值达到12.35亿元。\n\n带动3.254万人就业。\n", changed.toString());
	}

	private static List<Fix> fixes(Finding finding, String text) {
		XtextResource plan = CHECKER.parse(text, URI.createURI("inmemory:/清溪县.plan"), INJECTOR.getInstance(XtextResourceSet.class));
		return QuickFixes.read(RegistryFactory.getRegistry()).of(new FixContext(finding, plan, text, Locale.CHINESE));
	}

	private static List<Finding> check(String text) {
		return CHECKER.check(text, URI.createURI("inmemory:/清溪县.plan"), CheckOptions.all(Locale.CHINESE), CancelIndicator.NullImpl).stream()
				.filter(finding -> finding.rule().equals("OF01")).toList();
	}
}
