package org.planwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

	@TempDir
	Path folder;

	@Test
	void withoutACommandTheHelpIsShownAsAnError() {
		CliRun cli = CliRun.in(folder);
		assertEquals(ExitCodes.UNUSABLE, cli.run());
		assertTrue(cli.err().contains("planwright check"), cli.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "help", "--help", "-h" })
	void helpNamesEveryCommand(String word) {
		CliRun cli = CliRun.inEnglish(folder);
		assertEquals(ExitCodes.OK, cli.run(word));
		for (String command : new String[] { "check", "import", "export" }) {
			assertTrue(cli.out().contains("planwright " + command), cli.out());
		}
	}

	@ParameterizedTest
	@CsvSource({ "check,--stage", "check,--baseline", "check,--against", "import,--force", "export,--format" })
	void helpOfACommandNamesItsOptions(String command, String option) {
		CliRun cli = CliRun.in(folder);
		assertEquals(ExitCodes.OK, cli.run("help", command));
		assertTrue(cli.out().contains(option), cli.out());
		String byWord = cli.out();
		assertEquals(ExitCodes.OK, cli.run(command, "--help"));
		assertEquals(byWord, cli.out());
	}

	@Test
	void versionIsThatOfTheProduct() {
		CliRun cli = CliRun.in(folder);
		assertEquals(ExitCodes.OK, cli.run("--version"));
		assertEquals("planwright " + Version.TEXT, cli.out().strip());
	}

	@Test
	void anUnknownCommandNamesThePossibleOnes() {
		CliRun cli = CliRun.in(folder);
		assertEquals(ExitCodes.UNUSABLE, cli.run("审核"));
		assertTrue(cli.err().contains("审核") && cli.err().contains("check, import, export"), cli.err());
	}

	@ParameterizedTest
	@CsvSource({ "check,--colour,--format", "import,--stage,--force", "export,--force,--format" })
	void anUnknownOptionNamesThePossibleOnes(String command, String wrong, String possible) {
		CliRun cli = CliRun.inEnglish(folder);
		assertEquals(ExitCodes.UNUSABLE, cli.run(command, wrong, "x.plan"));
		assertTrue(cli.err().contains(wrong) && cli.err().contains(possible), cli.err());
	}

	@Test
	void theLanguageOptionWinsOverTheEnvironment() {
		CliRun cli = CliRun.in(folder);
		cli.run("check", "--language", "en", "nowhere.plan");
		assertTrue(cli.err().contains("no such file"), cli.err());
		cli = CliRun.inEnglish(folder);
		cli.run("check", "--language=zh", "nowhere.plan");
		assertTrue(cli.err().contains("没有这个文件"), cli.err());
	}

	@Test
	void anUnknownLanguageIsSaid() {
		CliRun cli = CliRun.inEnglish(folder);
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "--language", "fr", "x.plan"));
		assertTrue(cli.err().contains("fr") && cli.err().contains("zh, en"), cli.err());
	}

	@Test
	void theDefaultLocaleIsLeftAsItWas() {
		Locale before = Locale.getDefault();
		CliRun.in(folder).run("check", "--language", "en", "nowhere.plan");
		assertEquals(before, Locale.getDefault());
	}

	@ParameterizedTest
	@CsvSource({ "zh_CN.UTF-8,zh", "en_US.UTF-8,en", "C,zh", "C.UTF-8,zh", "POSIX,zh", "fr_FR.UTF-8,en" })
	void theEnvironmentSaysTheLanguage(String lang, String language) {
		assertEquals(language, Environment.locale(Map.of("LANG", lang), Locale.US).getLanguage());
	}

	@Test
	void moreSpecificVariablesOfTheEnvironmentWin() {
		assertEquals("en", Environment.locale(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "en_GB.UTF-8"), Locale.CHINA).getLanguage());
	}

	@Test
	void aDefectIsSaidInAFewWordsAndShownOnlyWhenAskedFor() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
		Environment broken = new Environment(null, Locale.ENGLISH);
		assertEquals(ExitCodes.UNUSABLE, new Cli().run(new String[] { "check", "a.plan" }, stream, stream, broken));
		String brief = err.toString(StandardCharsets.UTF_8);
		assertTrue(brief.contains("defect in Planwright (NullPointerException)") && brief.contains("--debug"), brief);
		assertFalse(brief.contains("\tat "), brief);
		assertEquals(ExitCodes.UNUSABLE, new Cli().run(new String[] { "check", "--debug", "a.plan" }, stream, stream, broken));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("\tat org.planwright.cli"), err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void bothLanguagesHaveTheSameMessages() {
		var english = java.util.ResourceBundle.getBundle("org.planwright.cli.messages", Locale.ROOT);
		var chinese = java.util.ResourceBundle.getBundle("org.planwright.cli.messages", Locale.CHINESE);
		for (String key : english.keySet()) {
			String own = (String) chinese.getObject(key);
			boolean words = own.replaceAll("\\{\\d[^}]*}", "").chars().anyMatch(Character::isLetter);
			assertFalse(words && english.getString(key).equals(own), key + " is not translated");
		}
	}
}
