package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class BaselineTest {

	/** {@link Fixtures#WRONG_INCREMENT}, whose one error stays, and a warning: life expectancy has no unit. */
	private static final String ONE_MORE = Fixtures.WRONG_INCREMENT.replace("}\n", "  类别 民生福祉\n    指标 人均预期寿命  基期 77.9  目标 79.2  预期性\n}\n");

	@TempDir
	Path folder;

	private CliRun cli;

	@BeforeEach
	void runInChinese() {
		cli = CliRun.in(folder);
	}

	private void baselineOf(String... files) {
		List<String> arguments = new ArrayList<>(List.of("check", "--format", "json", "-o", "base.json"));
		arguments.addAll(List.of(files));
		cli.run(arguments.toArray(String[]::new));
		assertTrue(Files.exists(folder.resolve("base.json")), cli.err());
	}

	private int check(String file) {
		return cli.run("check", "--baseline", "base.json", file);
	}

	@Test
	void whatTheBaselineHasIsLeftOutAndDoesNotCount() throws IOException {
		cli.with("a.plan", Fixtures.WRONG_INCREMENT);
		baselineOf("a.plan");
		assertEquals(ExitCodes.OK, check("a.plan"), cli.out() + cli.err());
		assertFalse(cli.out().contains("C02"), cli.out());
		assertTrue(cli.out().contains("1 个文件，没有发现新问题"), cli.out());
		assertTrue(cli.out().contains("基线中已有、未列出的问题：1 条"), cli.out());
	}

	@Test
	void aNewFindingIsReportedWithoutTheOldOnes() throws IOException {
		cli.with("a.plan", Fixtures.WRONG_INCREMENT);
		baselineOf("a.plan");
		cli.with("a.plan", ONE_MORE);
		assertEquals(ExitCodes.OK, check("a.plan"), cli.out() + cli.err());
		assertTrue(cli.out().contains("警告  V01"), cli.out());
		assertFalse(cli.out().contains("C02"), cli.out());
		assertTrue(cli.out().contains("错误 0，警告 1"), cli.out());
		assertTrue(cli.out().contains("未列出的问题：1 条"), cli.out());
	}

	@Test
	void aNewErrorStillEndsWithOne() throws IOException {
		cli.with("a.plan", Fixtures.SOUND);
		baselineOf("a.plan");
		cli.with("a.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.ERRORS_FOUND, check("a.plan"), cli.out());
		assertTrue(cli.out().contains("a.plan:10:10  错误  C02"), cli.out());
		assertTrue(cli.out().contains("未列出的问题：0 条"), cli.out());
	}

	@Test
	void aFindingThatMovedToAnotherLineStaysKnown() throws IOException {
		cli.with("a.plan", Fixtures.WRONG_INCREMENT);
		baselineOf("a.plan");
		cli.with("a.plan", Fixtures.WRONG_INCREMENT.replace("全县森林", "河湾县地处平川西部，山水相依。\n\n全县森林"));
		cli.run("check", "a.plan");
		assertTrue(cli.out().contains("a.plan:12:10  错误  C02"), "it has moved: " + cli.out());
		assertEquals(ExitCodes.OK, check("a.plan"), cli.out());
	}

	@Test
	void aFindingThatIsGoneIsNotMentioned() throws IOException {
		cli.with("a.plan", ONE_MORE);
		baselineOf("a.plan");
		cli.with("a.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.OK, check("a.plan"), cli.out());
		assertFalse(cli.out().contains("V01"), cli.out());
		assertTrue(cli.out().contains("未列出的问题：1 条"), cli.out());
	}

	@Test
	void aDraftHasABaselineToo() throws IOException {
		cli.with("a.txt", Fixtures.DRAFT);
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "a.txt"), cli.out());
		baselineOf("a.txt");
		assertEquals(ExitCodes.OK, check("a.txt"), cli.out());
		assertTrue(cli.out().contains("没有发现新问题"), cli.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "./a.plan", "new/a.plan" })
	void aFileUnderAnotherPathIsKnownByItsName(String file) throws IOException {
		cli.with("a.plan", Fixtures.WRONG_INCREMENT);
		baselineOf("a.plan");
		cli.with(file, Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.OK, check(file), cli.out());
	}

	@Test
	void aFindingOfOneFileDoesNotHideThatOfAnotherOne() throws IOException {
		cli.with("a.plan", Fixtures.WRONG_INCREMENT).with("b.plan", Fixtures.SOUND);
		baselineOf("a.plan", "b.plan");
		cli.with("b.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.ERRORS_FOUND, check("b.plan"), cli.out());
	}

	@Test
	void amongFilesOfTheSameNameOnlyThePathTellsWhichIsMeant() throws IOException {
		cli.with("x/a.plan", Fixtures.WRONG_INCREMENT).with("y/a.plan", Fixtures.SOUND).with("z/a.plan", Fixtures.WRONG_INCREMENT);
		baselineOf("x/a.plan", "y/a.plan");
		assertEquals(ExitCodes.OK, check("x/a.plan"), cli.out());
		assertEquals(ExitCodes.ERRORS_FOUND, check("z/a.plan"), cli.out());
		cli.with("y/a.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.ERRORS_FOUND, check("y/a.plan"), "it was checked before, without findings: " + cli.out());
	}

	@Test
	void theJsonReportCountsWhatIsLeftOutAndOnlyWithABaseline() throws IOException {
		cli.with("a.plan", ONE_MORE);
		baselineOf("a.plan");
		assertFalse(cli.read("base.json").contains("\"known\""), cli.read("base.json"));
		cli.run("check", "--format", "json", "--baseline", "base.json", "a.plan");
		JsonObject report = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals(2, report.get("known").getAsInt());
		assertEquals(0, report.getAsJsonArray("findings").size());
		assertEquals("a.plan", report.getAsJsonArray("checked").get(0).getAsString());
	}

	@Test
	void aReportOfAnEarlierPlanwrightThatListsNoFilesIsUnderstood() throws IOException {
		cli.with("a.plan", Fixtures.WRONG_INCREMENT);
		baselineOf("a.plan");
		cli.with("base.json", "\uFEFF" + cli.read("base.json").replaceAll("\"checked\":\\[[^]]*],", ""));
		assertFalse(cli.read("base.json").contains("checked"));
		assertEquals(ExitCodes.OK, check("a.plan"), cli.out() + cli.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			a.plan:10:10  错误  C02               | 不是 JSON
			``                                    | 不是 JSON
			{"schemaVersion":1,"findings":[       | 不是 JSON
			{"version":"2.1.0","runs":[]}         | 不是审核报告
			{"schemaVersion":1,"files":0}         | 不是审核报告
			{"schemaVersion":1,"findings":[{}]}   | 不是审核报告
			{"schemaVersion":1,"findings":"none"} | 不是审核报告
			{"schemaVersion":"x","findings":[]}   | 不是审核报告
			[]                                    | 不是审核报告
			{"schemaVersion":2,"findings":{}}     | 版本为 2
			""")
	void aBaselineThatIsNoneIsSaid(String content, String said) throws IOException {
		cli.with("a.plan", Fixtures.SOUND).with("base.json", content);
		assertEquals(ExitCodes.UNUSABLE, check("a.plan"));
		assertTrue(cli.err().startsWith("base.json：") && cli.err().contains(said), cli.err());
		assertEquals(1, cli.err().lines().count(), cli.err());
		assertEquals("", cli.out());
	}

	@Test
	void aBaselineThatCannotBeReadIsSaid() throws IOException {
		cli.with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.UNUSABLE, check("a.plan"));
		assertTrue(cli.err().startsWith("base.json：没有这个文件"), cli.err());
		Files.createDirectory(folder.resolve("base.json"));
		assertEquals(ExitCodes.UNUSABLE, check("a.plan"));
		assertTrue(cli.err().startsWith("base.json：无法读取"), cli.err());
		Files.delete(folder.resolve("base.json"));
		Files.write(folder.resolve("base.json"), "{\"schemaVersion\":1}".getBytes(StandardCharsets.UTF_16));
		assertEquals(ExitCodes.UNUSABLE, check("a.plan"));
		assertTrue(cli.err().contains("不是 JSON"), cli.err());
	}

	@Test
	void theBaselineIsNeverOverwritten() throws IOException {
		cli.with("a.plan", ONE_MORE);
		baselineOf("a.plan");
		String before = cli.read("base.json");
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "--format", "json", "--baseline", "base.json", "-o", "./base.json", "a.plan"));
		assertTrue(cli.err().contains("会覆盖"), cli.err());
		assertEquals(before, cli.read("base.json"));
	}
}
