package org.planwright.rules.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.Checks;
import org.planwright.rules.RulesModule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Guice;

class ProfilesTest {

	/** One warning: the indicator has no unit. */
	private static final String UNIT = Checks.table("指标 人均预期寿命  基期 77.9  目标 79.2  预期性");
	private static final String SUBMITTED = "稿次：送审稿\n" + UNIT;

	@TempDir
	Path project;

	@BeforeEach
	void createFolder() throws Exception {
		Files.createDirectory(project.resolve("planwright"));
	}

	private void profile(String name, String json) throws Exception {
		Files.writeString(project.resolve("planwright").resolve(name + ".profile.json"), json);
	}

	private List<RuleSeverity> severities(PlanChecker checker, String text, DraftStage stage) {
		URI uri = URI.createFileURI(project.resolve("岱河县.plan").toString());
		return checker.check(text, uri, CheckOptions.all(Locale.CHINESE).at(stage), CancelIndicator.NullImpl).stream().filter(finding -> !finding.checklist())
				.map(Finding::severity).toList();
	}

	private List<RuleSeverity> severities(String text) {
		return severities(Checks.checker(), text, null);
	}

	private List<ProjectProblem> problems() {
		return Checks.INJECTOR.getInstance(Projects.class).of(new ProjectFolder(project.resolve("planwright"))).problems();
	}

	private static String text(List<ProjectProblem> problems) {
		assertEquals(1, problems.size(), problems::toString);
		return problems.getFirst().line() + ": " + problems.getFirst().message(Locale.CHINESE);
	}

	@Test
	void aProfileSetsSeverities() throws Exception {
		assertEquals(List.of(RuleSeverity.WARNING), severities(UNIT));
		profile("all", "{\"format\": 1, \"name\": \"本局\", \"rules\": {\"V01\": \"error\"}}");
		assertEquals(List.of(RuleSeverity.ERROR), severities(UNIT));
	}

	@Test
	void aProfileOfTheStageCountsBeforeOneOfAllStages() throws Exception {
		profile("z", "{\"format\": 1, \"rules\": {\"V01\": \"error\"}}");
		profile("a", "{\"format\": 1, \"stage\": \"送审稿\", \"rules\": {\"V01\": \"off\"}}");

		assertEquals(List.of(RuleSeverity.ERROR), severities(UNIT));
		assertEquals(List.of(), severities(SUBMITTED));
	}

	@Test
	void theStageAskedForCountsBeforeThePlansOwn() throws Exception {
		profile("a", "{\"format\": 1, \"stage\": \"送审稿\", \"rules\": {\"V01\": \"info\"}}");

		assertEquals(List.of(RuleSeverity.WARNING), severities(Checks.checker(), SUBMITTED, DraftStage.APPROVAL));
		assertEquals(List.of(RuleSeverity.INFO), severities(Checks.checker(), UNIT, DraftStage.SUBMISSION));
	}

	@Test
	void aProfileCountsBeforePreferences() throws Exception {
		IPreferenceValuesProvider preferences = resource -> new MapBasedPreferenceValues(Map.of("planwright.rule.V01", "error"));
		PlanChecker checker = Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule(),
				binder -> binder.bind(IPreferenceValuesProvider.class).toInstance(preferences))).getInstance(PlanChecker.class);
		assertEquals(List.of(RuleSeverity.ERROR), severities(checker, UNIT, null));

		profile("a", "{\"format\": 1, \"rules\": {\"V01\": \"info\"}}");

		assertEquals(List.of(RuleSeverity.INFO), severities(checker, UNIT, null));
	}

	@Test
	void brokenJsonIsSaidWithItsLineAndIgnored() throws Exception {
		profile("a", "{\n  \"format\": 1,\n  \"rules\": {\n    \"V01\" \"error\"\n  }\n}\n");

		assertEquals(List.of(RuleSeverity.WARNING), severities(UNIT));
		assertTrue(text(problems()).startsWith("4: 从此处起不是有效的 JSON"), () -> text(problems()));
	}

	@Test
	void jsonOfAnotherKindIsNoProfile() throws Exception {
		profile("a", "[]");
		assertTrue(text(problems()).contains("JSON"));
		profile("a", "{\"format\": 2, \"rules\": {}}");
		assertTrue(text(problems()).contains("\"format\": 1"));
		profile("a", "{\"format\": 1, \"rules\": {\"V01\": \"error\"");
		assertTrue(text(problems()).contains("JSON"));
	}

	@Test
	void anUnknownStageIsSaidAndTheFileIgnored() throws Exception {
		profile("a", "{\n  \"format\": 1,\n  \"stage\": \"终稿\",\n  \"rules\": {\"V01\": \"error\"}\n}\n");

		assertEquals(List.of(RuleSeverity.WARNING), severities(UNIT));
		assertEquals("3: 没有“终稿”这个稿次，可用的有：征求意见稿、送审稿、报批稿、印发。整个文件不起作用。", text(problems()));
	}

	@Test
	void unknownRulesAndSeveritiesAreSaidOnceAndTheOthersCount() throws Exception {
		profile("a", "{\n  \"format\": 1,\n  \"rules\": {\n    \"V01\": \"error\",\n    \"ZZ9\": \"error\",\n    \"A05\": \"fatal\",\n    \"A01\": 5\n  }\n}\n");

		assertEquals(List.of(RuleSeverity.ERROR), severities(UNIT));
		assertTrue(text(problems()).startsWith("5: "), () -> text(problems()));
		assertTrue(text(problems()).contains("ZZ9、A05：fatal、A01"), () -> text(problems()));
	}

	@Test
	void filesAreReadAgainOnlyWhenTheyChanged() throws Exception {
		profile("a", "{\"format\": 1, \"rules\": {\"V01\": \"info\"}}");
		Projects projects = Checks.INJECTOR.getInstance(Projects.class);
		ProjectFolder folder = new ProjectFolder(project.resolve("planwright"));
		ProjectSettings settings = projects.of(folder);
		assertSame(settings, projects.of(folder));

		profile("b", "{\"format\": 1, \"rules\": {\"V01\": \"error\"}}");
		assertNotSame(settings, projects.of(folder));
		assertEquals(List.of(RuleSeverity.ERROR), severities(UNIT));
		Files.delete(project.resolve("planwright/b.profile.json"));
		assertEquals(List.of(RuleSeverity.INFO), severities(UNIT));
	}
}
