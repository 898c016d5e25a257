package org.planwright.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.check.Finding;

/** The list of what can be mended, against the catalogue of rules. */
class FixListTest {

	private static final FixList LIST = FixBench.all().list();

	static Collection<Rule> rules() {
		return RuleCatalogue.builtIn().all();
	}

	static Collection<Rule> mended() {
		return rules().stream().filter(rule -> LIST.fix(rule.id(), null).isPresent()).toList();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyKindOfFindingIsMendedOrHasAReason(Rule rule) {
		List<String> variants = new ArrayList<>(rule.variants().keySet());
		variants.add(null);
		for (String variant : variants) {
			assertTrue(LIST.fix(rule.id(), variant).isPresent() != LIST.reason(rule.id(), variant).isPresent(), () -> rule.id() + " " + variant);
		}
	}

	@ParameterizedTest
	@MethodSource("mended")
	void theFirstFixMendsTheExampleOfTheCatalogue(Rule rule) {
		FixBench bench = new FixBench(rule.example().violating(), rule.example().upper());
		assertEquals(1, bench.findings(rule.id()).size());
		List<Fix> fixes = bench.fixes(rule.id());
		assertFalse(fixes.isEmpty(), "nothing is offered");
		for (Fix fix : fixes) {
			FixBench mended = bench.after(fix);
			assertEquals(List.of(), mended.findings(rule.id()), () -> fix.label() + "\n" + mended.text());
			assertEquals(List.of(), mended.findings(Finding.SYNTAX), mended::text);
			assertEquals(List.of(), mended.findings(Finding.LINK), mended::text);
		}
	}

	@ParameterizedTest
	@EnumSource(FixList.Reason.class)
	void reasonsAreSaidInBothLanguages(FixList.Reason reason) {
		String key = "reason." + reason.name().toLowerCase(Locale.ROOT);
		assertFalse(FixTexts.get(key, Locale.CHINESE).equals(FixTexts.get(key, Locale.ENGLISH)));
	}

	@Test
	void atMostOneFixOfAFindingIsSure() {
		for (Rule rule : mended()) {
			long sure = new FixBench(rule.example().violating(), rule.example().upper()).fixes(rule.id()).stream().filter(Fix::sure).count();
			assertTrue(sure <= 1, rule::id);
		}
	}
}
