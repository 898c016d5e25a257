package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Rules in scripts of a project on the command line. */
class TrustScriptsTest {

	private static final String RULES = """
			context Indicator {
			  @title 约束性指标要有牵头单位
			  constraint 牵头 {
			    check: not self.annotations.isEmpty()
			    message: '指标“' + self.label + '”没有牵头单位'
			  }
			}
			context Plan {
			  critique Never { check: true }
			}
			""";

	@TempDir
	Path folder;

	@Test
	void scriptsAreNotRunUnlessTheyAreTrusted() throws IOException {
		CliRun run = project(RULES);
		assertEquals(ExitCodes.OK, run.run("check", "河湾县.plan"));
		assertFalse(run.out().contains("牵头"), run.out());
		assertEquals("项目脚本（planwright）中的2条规则没有运行：脚本能做任何程序能做的事。请先通读脚本，确认可信后加 --trust-scripts 运行。\n", run.err().replace("\r", ""));
	}

	@Test
	void trustedScriptsFindLikeOtherRules() throws IOException {
		CliRun run = project(RULES);
		assertEquals(ExitCodes.ERRORS_FOUND, run.run("check", "--trust-scripts", "河湾县.plan"));
		assertTrue(run.out().contains("河湾县.plan:15:5  错误  机关.牵头  指标“森林覆盖率”没有牵头单位"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void aDraftIsCheckedByTheScriptsBesideIt() throws IOException {
		CliRun run = project("context Heading { critique 标题 { check: self.`title` <> '重点任务' message: '换个标题' } }").with("草案.txt", Fixtures.DRAFT);
		run.run("check", "--trust-scripts", "草案.txt");
		assertTrue(run.out().contains("草案.txt:12:1  警告  机关.标题  换个标题"), run.out());
	}

	@Test
	void jsonHasFingerprintsThatABaselineKnows() throws IOException {
		CliRun run = project(RULES);
		run.run("check", "--trust-scripts", "--format", "json", "-o", "基线.json", "河湾县.plan");
		JsonArray findings = JsonParser.parseString(run.read("基线.json")).getAsJsonObject().getAsJsonArray("findings");
		assertEquals(1, findings.size());
		assertEquals("机关.牵头", findings.get(0).getAsJsonObject().get("rule").getAsString());
		assertEquals(ExitCodes.OK, run.run("check", "--trust-scripts", "--baseline", "基线.json", "河湾县.plan"));
	}

	@Test
	void sarifListsTheRulesOfScripts() throws IOException {
		CliRun run = project(RULES);
		run.run("check", "--trust-scripts", "--format", "sarif", "河湾县.plan");
		JsonObject sarif = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
		JsonObject result = sarif.getAsJsonArray("results").get(0).getAsJsonObject();
		JsonObject rule = sarif.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
		assertEquals("机关.牵头", rule.get("id").getAsString());
		assertEquals("约束性指标要有牵头单位", rule.getAsJsonObject("shortDescription").get("text").getAsString());
	}

	@Test
	void htmlShowsTheTitleOfARuleInAScript() throws IOException {
		CliRun run = project(RULES);
		run.run("check", "--trust-scripts", "--format", "html", "河湾县.plan");
		assertTrue(run.out().contains("约束性指标要有牵头单位"));
	}

	@Test
	void whatIsWrongWithAScriptIsAFindingAtItsLineOnceForAllPlans() throws IOException {
		CliRun run = project("context Indicator {\n  constraint A { check: self.nothing }\n}\n").with("第二.plan", Fixtures.SOUND.replace("河湾县十五五纲要", "第二"));
		for (String format : new String[] { "text", "json", "sarif", "html" }) {
			assertEquals(ExitCodes.ERRORS_FOUND, run.run("check", "--trust-scripts", "--format", format, "."), format);
			assertEquals("", run.err());
			assertTrue(run.out().contains("SCRIPT"), run.out());
		}
		run.run("check", "--trust-scripts", ".");
		assertEquals(2, run.out().split("planwright/机关.evl:2:1  错误  SCRIPT", -1).length, run.out());
		assertTrue(run.out().contains("共 2 个文件：错误 1，"), run.out());
	}

	@Test
	void theOptionIsExplainedInBothLanguages() {
		CliRun chinese = CliRun.in(folder);
		chinese.run("check", "--help");
		assertTrue(chinese.out().contains("--trust-scripts   运行规划所在项目的规则脚本"));
		CliRun english = CliRun.inEnglish(folder);
		english.run("check", "--help");
		assertTrue(english.out().contains("--trust-scripts   runs the rules in the scripts (planwright/*.evl) of the plans' projects"));
	}

	private CliRun project(String script) throws IOException {
		return CliRun.in(folder).with("河湾县.plan", Fixtures.SOUND).with("planwright/机关.evl", script);
	}

	@Test
	void aProfileSetsTheSeverityOfARuleOfAScript() throws IOException {
		CliRun run = project(RULES).with("planwright/本局.profile.json", "{\"format\": 1, \"rules\": {\"机关.牵头\": \"warning\", \"机关.无此规则\": \"off\"}}");
		assertEquals(ExitCodes.OK, run.run("check", "--trust-scripts", "河湾县.plan"));
		assertTrue(run.out().contains("河湾县.plan:15:5  警告  机关.牵头"), run.out());
		assertTrue(run.out().contains("机关.无此规则") && !run.out().contains("机关.牵头、"), run.out());
	}

	@Test
	void aRuleOfAScriptIsPassedOverBesideThePlan() throws IOException {
		CliRun run = project(RULES).with("planwright/suppressions.json",
				"{\"format\": 1, \"suppressions\": [{\"plan\": \"河湾县.plan\", \"rule\": \"机关.牵头\", \"reason\": \"由市里明确\"}]}");
		assertEquals(ExitCodes.OK, run.run("check", "--trust-scripts", "河湾县.plan"));
		assertTrue(run.out().contains("由市里明确") && !run.out().contains("Q02"), run.out());
	}
}
