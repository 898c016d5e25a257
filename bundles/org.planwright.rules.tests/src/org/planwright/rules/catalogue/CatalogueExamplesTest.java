package org.planwright.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.validation.CheckMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.rules.Checks;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;

class CatalogueExamplesTest {

	static Collection<Rule> rules() {
		return RuleCatalogue.builtIn().all();
	}

	private static List<Finding> check(Rule rule, String text, CheckOptions options) {
		if (!rule.example().earlier().isEmpty()) {
			return Checks.against(rule.example().earlier(), text, options);
		}
		return rule.example().upper().isEmpty() ? Checks.of(text, options) : Checks.below(rule.example().upper(), text, options);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void violatingExampleGivesExactlyOneFindingOfItsRule(Rule rule) {
		List<Finding> findings = check(rule, rule.example().violating(), CheckOptions.all(Locale.CHINESE));
		assertEquals(List.of(rule.id()), findings.stream().map(Finding::rule).toList(), () -> findings.toString());
		assertEquals(rule.severity(), findings.get(0).severity());
		assertFalse(findings.get(0).quote().isBlank());
		assertFalse(findings.get(0).path().isBlank());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void passingExampleGivesNoFinding(Rule rule) {
		assertEquals(List.of(), check(rule, rule.example().passing(), CheckOptions.all(Locale.CHINESE)));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void ruleRunsInItsTier(Rule rule) {
		CheckOptions fast = new CheckOptions(null, Locale.CHINESE, CheckMode.FAST_ONLY);
		assertEquals(rule.tier() == Tier.FAST ? 1 : 0, check(rule, rule.example().violating(), fast).size());
	}
}
