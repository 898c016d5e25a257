package org.planwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;

/** The catalogue of rules on the command line. */
class RulesCommandTest {

	private static final String SCRIPT = """
			context Indicator {
			  @title 约束性指标要有牵头单位
			  @rationale 没有牵头单位，无人负责。
			  constraint 牵头 {
			    check: self.annotations.size() > 0
			    message: '指标没有牵头单位'
			  }
			}
			""";

	@TempDir
	Path folder;

	@Test
	void everyRuleIsListedWithWhatItAsksForAndWhy() throws Exception {
		CliRun cli = CliRun.in(folder);

		assertEquals(ExitCodes.OK, cli.run("rules"));
		for (Rule rule : RuleCatalogue.builtIn().all()) {
			assertTrue(cli.out().contains(rule.id() + "  " + RuleMessages.title(rule, Locale.CHINESE)), rule.id());
			assertTrue(cli.out().contains(RuleMessages.rationale(rule, Locale.CHINESE)), rule.id());
		}
	}

	@Test
	void thePageHasASectionWithExamplesForEveryRuleInBothLanguages() throws Exception {
		for (CliRun cli : new CliRun[] { CliRun.in(folder), CliRun.inEnglish(folder) }) {
			assertEquals(ExitCodes.OK, cli.run("rules", "--format", "html", "-o", "rules.html"));
			String page = Files.readString(folder.resolve("rules.html"));
			for (Rule rule : RuleCatalogue.builtIn().all()) {
				assertTrue(page.contains("<section id=\"" + rule.id() + "\">") && page.contains("<a href=\"#" + rule.id() + "\""), rule.id());
			}
			assertFalse(page.contains("<script"));
			assertEquals(RuleCatalogue.builtIn().all().size(), page.split("<section ", -1).length - 1);
		}
	}

	@Test
	void onlyNamedRulesAreListed() throws Exception {
		CliRun cli = CliRun.in(folder);

		assertEquals(ExitCodes.OK, cli.run("rules", "C02"));
		assertTrue(cli.out().contains("C02") && !cli.out().contains("C01"), cli.out());
	}

	@Test
	void aRuleThatThereIsNotIsSaid() throws Exception {
		CliRun cli = CliRun.in(folder);

		assertEquals(ExitCodes.UNUSABLE, cli.run("rules", "Q99"));
		assertTrue(cli.err().contains("Q99"), cli.err());
	}

	@Test
	void theRulesOfAProjectsScriptsAreListedWithoutBeingRun() throws Exception {
		CliRun cli = CliRun.in(folder).with("县/planwright/机关.evl", SCRIPT);

		assertEquals(ExitCodes.OK, cli.run("rules", "--project", "县"));
		assertTrue(cli.out().contains("规则脚本 机关.evl\n  机关.牵头  约束性指标要有牵头单位\n"), cli.out());
		assertTrue(cli.out().contains("没有牵头单位，无人负责。") && cli.out().contains("A01"), cli.out());
		assertTrue(cli.err().contains("县/planwright") && cli.err().contains("--trust-scripts"), cli.err());

		assertEquals(ExitCodes.OK, cli.run("rules", "--project", "县", "--format", "html", "机关.牵头"));
		assertTrue(cli.out().contains("<section id=\"机关.牵头\">") && !cli.out().contains("class=\"quotes\""), cli.out());
	}

	@Test
	void aScriptThatCannotBeReadIsToldAndCostsTheListNothing() throws Exception {
		CliRun cli = CliRun.in(folder).with("planwright/机关.evl", "context Indicator {\n  constraint {").with("planwright/科室.evl", SCRIPT);

		assertEquals(ExitCodes.OK, cli.run("rules", "--project", "."));
		assertTrue(cli.err().contains("机关.evl:2"), cli.err());
		assertTrue(cli.out().contains("科室.牵头"), cli.out());
	}

	@Test
	void aFolderWithoutScriptsAndOneThatThereIsNotAreSaid() throws Exception {
		CliRun cli = CliRun.in(folder).with("县/a.txt", "");

		assertEquals(ExitCodes.OK, cli.run("rules", "--project", "县"));
		assertTrue(cli.err().contains("没有规则脚本"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("rules", "--project", "乡"));
		assertTrue(cli.err().contains("乡"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("rules", "--project", "县/a.txt"));
		assertTrue(cli.err().contains("不是文件夹"), cli.err());
	}
}
