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
}
