package org.planwright.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Cli;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;
import org.planwright.rules.catalogue.RuleCatalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a person is to look into, and what is passed over with a reason: in every report, in a place of its own, and not counted. */
class ApartFromFindingsTest {

	private static final String REASON = "统计部门另行公布<口径>";
	private static final String CHECKLIST = "T06";

	@TempDir
	Path folder;

	private CliRun cli;

	@BeforeEach
	void writePlans() throws IOException {
		cli = CliRun.in(folder).with("a.plan", RuleCatalogue.builtIn().get(CHECKLIST).example().violating()).with("b.plan", Fixtures.WRONG_INCREMENT.replace(
				"「=森林覆盖率.增量」，水土流失治理持续推进。\n", "「=森林覆盖率.增量」，水土流失治理持续推进。\n@ 忽略 C02 理由 " + REASON + "\n"));
	}

	private JsonObject json(String format) {
		assertEquals(ExitCodes.OK, cli.run("check", "--format", format, "a.plan", "b.plan"), cli.out());
		return JsonParser.parseString(cli.out()).getAsJsonObject();
	}

	private static List<String> rules(JsonArray findings, String name) {
		return findings.asList().stream().map(finding -> finding.getAsJsonObject().get(name).getAsString()).toList();
	}

	@Test
	void withoutItsSuppressionThePlanHasAnError() throws IOException {
		assertEquals(ExitCodes.ERRORS_FOUND, cli.with("b.plan", Fixtures.WRONG_INCREMENT).run("check", "b.plan"));
	}

	@Test
	void textHasSectionsAndCountsOfTheirOwn() {
		assertEquals(ExitCodes.OK, cli.run("check", "a.plan", "b.plan"), cli.out());

		String[] parts = cli.out().split("人工核对清单（1）：|已忽略（1）：");
		assertEquals(3, parts.length, cli.out());
		assertTrue(parts[0].contains("错误 0，警告 0，提示 0"), cli.out());
		assertTrue(parts[1].contains(CHECKLIST) && !parts[1].contains("C02"), cli.out());
		assertTrue(parts[2].contains("C02") && parts[2].contains("理由：" + REASON), cli.out());
		assertTrue(cli.out().contains("没有发现问题"), cli.out());
		assertTrue(cli.out().contains("另有人工核对 1 条"), cli.out());
		assertTrue(cli.out().contains("已注明理由忽略的 1 条"), cli.out());
	}

	@Test
	void jsonHasArraysOfTheirOwn() throws IOException {
		JsonObject report = json("json");

		assertEquals(List.of(), rules(report.getAsJsonArray("findings"), "rule"));
		assertEquals(List.of(CHECKLIST), rules(report.getAsJsonArray("checklist"), "rule"));
		assertEquals(List.of("C02"), rules(report.getAsJsonArray("suppressed"), "rule"));
		assertEquals(List.of(REASON), rules(report.getAsJsonArray("suppressed"), "reason"));
		try (Reader in = new InputStreamReader(Cli.class.getResourceAsStream("/schema/findings.schema.json"), StandardCharsets.UTF_8)) {
			assertEquals(List.of(), SchemaChecker.faults(JsonParser.parseReader(in).getAsJsonObject(), report));
		}
	}

	@Test
	void sarifSaysWhyAResultIsSuppressedAndWhichIsForReview() {
		JsonArray results = json("sarif").getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");

		assertEquals(List.of(CHECKLIST, "C02"), rules(results, "ruleId"));
		assertEquals("review", results.get(0).getAsJsonObject().get("kind").getAsString());
		assertEquals("none", results.get(0).getAsJsonObject().get("level").getAsString());
		JsonElement suppression = results.get(1).getAsJsonObject().getAsJsonArray("suppressions").get(0);
		assertEquals(REASON, suppression.getAsJsonObject().get("justification").getAsString());
	}

	@Test
	void htmlHasBoxesToTickAndReasons() {
		assertEquals(ExitCodes.OK, cli.run("check", "--format", "html", "a.plan", "b.plan"), cli.out());
		String page = cli.out();

		assertEquals(2, page.split("<input type=\"checkbox\"", -1).length, page);
		assertTrue(page.contains("<h3>人工核对清单（1）</h3>"), page);
		assertTrue(page.contains("<h3>已忽略，附理由（1）</h3>"), page);
		assertTrue(page.contains("理由：统计部门另行公布&lt;口径&gt;"), page);
		assertTrue(page.contains("<b>0</b>错误"), page);
		assertFalse(page.contains("另有 2 个文件没有发现问题"), page);
	}

	@Test
	void aBaselineLeavesOutWhatWasToBeLookedIntoBeforeButNeverWhatIsPassedOver() {
		cli.run("check", "--format", "json", "-o", "before.json", "a.plan", "b.plan");

		cli.run("check", "--format", "json", "--baseline", "before.json", "a.plan", "b.plan");

		JsonObject report = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals(List.of(), rules(report.getAsJsonArray("checklist"), "rule"));
		assertEquals(List.of("C02"), rules(report.getAsJsonArray("suppressed"), "rule"));
	}

	@Test
	void aSuppressionThatNoLongerMatchesIsAFinding() throws IOException {
		cli.with("planwright/suppressions.json", "{\n\"format\": 1,\n\"suppressions\": [\n{\"plan\": \"b.plan\", \"rule\": \"A05\", \"reason\": \"沿用\"}\n]\n}\n");

		assertEquals(ExitCodes.OK, cli.run("check", "b.plan"), cli.out());

		assertTrue(cli.out().contains(Path.of("planwright", "suppressions.json") + ":4:1  警告  Q01"), cli.out());
	}
}
