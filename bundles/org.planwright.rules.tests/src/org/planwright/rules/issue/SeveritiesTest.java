package org.planwright.rules.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.Test;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.Checks;
import org.planwright.rules.RulesModule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Guice;

class SeveritiesTest {

	private static final String UNIT = Checks.table("指标 人均预期寿命  基期 77.9  目标 79.2  预期性");
	private static final String ESTIMATE = "稿次：征求意见稿\n" + Checks.table("指标 人均预期寿命  单位 岁  基期 77.9  目标 79.2  预期性  预计");
	private static final String ROUNDED = "实施治理375平方公里56万亩。\n";

	private static List<RuleSeverity> with(Map<String, String> preferences, String text) {
		IPreferenceValuesProvider provider = resource -> new MapBasedPreferenceValues(preferences);
		PlanChecker checker = Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule(),
				binder -> binder.bind(IPreferenceValuesProvider.class).toInstance(provider))).getInstance(PlanChecker.class);
		return checker.check(text, URI.createURI("inmemory:/a.plan"), CheckOptions.all(Locale.CHINESE), CancelIndicator.NullImpl).stream()
				.map(Finding::severity).toList();
	}

	@Test
	void preferencesDecideWhatTheyName() {
		assertEquals(List.of(RuleSeverity.WARNING), with(Map.of(), UNIT));
		assertEquals(List.of(RuleSeverity.WARNING), with(Map.of("planwright.rule.V01", RuleIssueCodes.AS_CATALOGUED), UNIT));
		assertEquals(List.of(), with(Map.of("planwright.rule.V01", "ignore"), UNIT));
		assertEquals(List.of(RuleSeverity.ERROR), with(Map.of("planwright.rule.A04", "error"), ESTIMATE));
	}

	@Test
	void variantsAreMadeMilderNeverGraverThanTheyAreMeant() {
		assertEquals(List.of(RuleSeverity.INFO), with(Map.of("planwright.rule.V01", "info"), UNIT));
		assertEquals(List.of(RuleSeverity.INFO), with(Map.of("planwright.rule.V12", "warning"), ROUNDED));
		assertEquals(List.of(), with(Map.of("planwright.rule.V12", "ignore"), ROUNDED));
	}

	@Test
	void thePlansOwnStageCountsUnlessAnotherIsAskedFor() {
		assertEquals(List.of(RuleSeverity.INFO), Checks.of(ESTIMATE).stream().map(Finding::severity).toList());
		assertEquals(List.of(RuleSeverity.WARNING), Checks.of(ESTIMATE, DraftStage.APPROVAL).stream().filter(finding -> !finding.checklist()).map(Finding::severity).toList());
	}

	@Test
	void everyRuleCanBeConfigured() {
		assertTrue(new RuleIssueCodes(RuleCatalogue.builtIn()).getConfigurableIssueCodes().keySet()
				.containsAll(RuleCatalogue.builtIn().all().stream().map(rule -> rule.code()).toList()));
	}

	@Test
	void dataOfAnIssueSurvivesItsStrings() {
		IssueData data = new IssueData("第一章/森林", "rounding", List.of("甲", ""), List.of(new IssueData.Place("a:/b", 3, 4, "见表")));
		assertEquals(data, IssueData.decode(data.encode()));
		assertEquals(new IssueData("", null, List.of(), List.of()), IssueData.decode(null));
		assertEquals(new IssueData("", null, List.of(), List.of()), IssueData.decode(new String[] { "x" }));
	}
}
