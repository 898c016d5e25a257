package org.planwright.rules.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.rules.Checks;
import org.planwright.rules.RulesModule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.issue.RuleIssueCodes;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Rules of plug-ins: those that work, and those that do not. */
class RuleContributionsTest {

	private static final String PLAN = "第一章 总体要求\n该县将建设宜居城镇。\n";
	private static final String GOOD = "org.example.office";

	@TempDir
	Path folder;

	private final List<String> logged = new ArrayList<>();
	private final AppenderSkeleton log = new AppenderSkeleton() {
		@Override
		protected void append(LoggingEvent event) {
			logged.add(event.getRenderedMessage());
		}

		@Override
		public void close() {
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}
	};

	@BeforeEach
	void watch() {
		log("org.planwright.rules.contribution").addAppender(log);
		log(RuleSet.class.getName()).addAppender(log);
		log("org.planwright.rules.contribution").setAdditivity(false);
		log(RuleSet.class.getName()).setAdditivity(false);
	}

	@AfterEach
	void unwatch() {
		for (String name : List.of("org.planwright.rules.contribution", RuleSet.class.getName())) {
			log(name).removeAppender(log);
			log(name).setAdditivity(true);
		}
	}

	private static Logger log(String name) {
		return Logger.getLogger(name);
	}

	@Test
	void aRuleOfAPluginFindsWhatItLooksFor() throws Exception {
		Finding finding = only(injector(good()), "OF01");
		assertEquals("该县", finding.quote());
		assertEquals("“该县”应写明县名。", finding.message());
		assertEquals(List.of(), logged);
	}

	@Test
	void itIsInTheCatalogueAndItsSeverityCanBeSet() throws Exception {
		Injector injector = injector(good());
		RuleCatalogue catalogue = injector.getInstance(RuleCatalogue.class);
		assertEquals("Office style", RuleMessages.group(catalogue.get("OF01"), Locale.ENGLISH));
		assertEquals("机关行文", RuleMessages.group(catalogue.get("OF01"), Locale.CHINESE));
		assertTrue(catalogue.all().containsAll(RuleCatalogue.builtIn().all()));
		assertTrue(injector.getInstance(RuleIssueCodes.class).getConfigurableIssueCodes().containsKey("planwright.rule.OF01"));
	}

	@Test
	void rulesOfTheProductGoOn() throws Exception {
		assertTrue(findings(injector(good()), "规划期：2026—2030年  基期 2025年\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4\n}\n").stream()
				.anyMatch(finding -> finding.rule().equals("A05")));
	}

	@Test
	void withoutPluginsThereAreTheRulesOfTheProduct() {
		RuleContributions none = RuleContributions.read(null, RuleCatalogue.builtIn());
		assertEquals(RuleCatalogue.builtIn().all(), none.catalogue().all());
		assertEquals(List.of(), none.problems());
	}

	@Test
	void aClassThatIsNotThereCostsItsOwnPluginOnly() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.broken", "office-second.json", "Nowhere"), "类 org.planwright.rules.contribution.Nowhere 无法使用");
	}

	@Test
	void aClassThatCannotBeMadeCostsItsOwnPluginOnly() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.broken", "office-second.json", "BrokenStyle"), "gone");
	}

	@Test
	void aClassThatIsNoRuleSetIsRefused() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.broken", "office-second.json", "PluginProblem$Reason"), "PluginProblem$Reason");
	}

	@Test
	void aCatalogueThatIsNotThereIsNamed() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.broken", "nowhere.json", "OfficeStyle"), "缺少 " + Plugins.FOLDER + "nowhere.json。");
	}

	@Test
	void aDamagedCatalogueIsNamed() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.broken", "office-damaged.json", "OfficeStyle"), "office-damaged.json 无法读取");
	}

	@Test
	void anIdOfTheProductIsNotTaken() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.broken", "office-taken.json", "OfficeStyle"), "已有编号为 A01 的规则");
	}

	@Test
	void anIdOfAnotherPluginIsNotTaken() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.second", "office.json", "OfficeStyle"), "已有编号为 OF01 的规则");
	}

	@Test
	void anIdWithABlankIsRefused() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.broken", "office-form.json", "OfficeStyle"), "“OF 01”");
	}

	@Test
	void aTextThatIsNotThereIsNamed() throws Exception {
		breaks(Plugins.ruleSet(folder, "org.example.broken", "office-untold.json", "OfficeStyle"), "缺少文字 OF02.message。");
	}

	@Test
	void anAttributeThatIsNotThereIsNamed() throws Exception {
		breaks(Plugins.jar(folder, "org.example.broken",
				"<plugin><extension point='org.planwright.rules.ruleSets'><ruleSet catalogue='x'/></extension></plugin>"), "缺少 class");
	}

	@Test
	void aCheckThatFailsCostsItsOwnFindingsOnly() throws Exception {
		Path failing = Plugins.ruleSet(folder, "org.example.failing", "office-second.json", "FailingStyle");
		Injector injector = injector(good(), failing);
		only(injector, "OF01");
		assertEquals(List.of(), injector.getInstance(RuleContributions.class).problems());
		assertTrue(logged.toString().contains("FailingStyle"), logged::toString);
	}

	@Test
	void jarsThatAreNoPluginsAreNamed() throws Exception {
		Path library = Plugins.jar(folder, null, "<plugin/>");
		Path text = Files.writeString(folder.resolve("text.jar"), "not a jar");
		Path cut = Plugins.jar(folder, "org.example.cut", "<plugin><extension point=");
		StandaloneRegistry registry = StandaloneRegistry.of(List.of(library, text, cut, good()));
		assertEquals(List.of("library.jar", "text.jar", "org.example.cut.jar"), registry.problems().stream().map(PluginProblem::plugin).toList());
		assertTrue(registry.problems().get(0).message(Locale.ENGLISH).contains("Bundle-SymbolicName"));
		assertTrue(RuleContributions.read(registry.registry(), RuleCatalogue.builtIn()).catalogue().find("OF01").isPresent());
	}

	@Test
	void jarsOfAFolderAreFoundAndNothingElse() throws Exception {
		assertEquals(List.of(), StandaloneRegistry.jarsIn(folder.resolve("nowhere")));
		Files.writeString(folder.resolve("readme.txt"), "x");
		assertEquals(List.of(good()), StandaloneRegistry.jarsIn(folder));
	}

	/** A plug-in is refused for a reason, and said so once in each language; another one works. */
	private void breaks(Path broken, String reason) throws Exception {
		Injector injector = injector(good(), broken);
		only(injector, "OF01");
		List<PluginProblem> problems = injector.getInstance(RuleContributions.class).problems();
		assertEquals(1, problems.size());
		String message = problems.getFirst().message(Locale.CHINESE);
		String plugin = broken.getFileName().toString().replace(".jar", "");
		assertTrue(message.contains(reason) && message.contains(plugin), message);
		assertTrue(problems.getFirst().message(Locale.ENGLISH).startsWith("The plug-in " + plugin));
		assertEquals(1, logged.size());
		assertFalse(injector.getInstance(RuleCatalogue.class).find("OF03").isPresent());
	}

	private Path good() throws Exception {
		return Plugins.ruleSet(folder, GOOD, "office.json", "OfficeStyle");
	}

	private static Injector injector(Path... plugins) {
		// registers the language with EMF, once for all tests
		Checks.checker();
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule(StandaloneRegistry.of(List.of(plugins)).registry())));
	}

	private static Finding only(Injector injector, String rule) {
		List<Finding> found = findings(injector, PLAN).stream().filter(finding -> finding.rule().equals(rule)).toList();
		assertEquals(1, found.size());
		return found.getFirst();
	}

	private static List<Finding> findings(Injector injector, String text) {
		return injector.getInstance(PlanChecker.class).check(text, URI.createURI("inmemory:/清溪县.plan"), CheckOptions.all(Locale.CHINESE),
				CancelIndicator.NullImpl);
	}
}
