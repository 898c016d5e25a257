package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;

/** What lies in the folder {@code planwright} holds on the command line as in the workbench. */
class ProjectFilesTest {

	@TempDir
	Path folder;

	@Test
	void profilesSetTheSeveritiesOfTheStage() throws Exception {
		CliRun cli = CliRun.in(folder).with("plans/县.plan", Fixtures.NO_UNIT).with("planwright/报批.profile.json",
				"{\"format\": 1, \"stage\": \"报批稿\", \"rules\": {\"V01\": \"error\"}}");

		assertEquals(ExitCodes.OK, cli.run("check", "plans"));
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "--stage", "报批稿", "plans"));
	}

	@Test
	void profilesHoldForDraftsToo() throws Exception {
		CliRun cli = CliRun.in(folder).with("草案.txt", Fixtures.DRAFT);
		cli.run("check", "草案.txt");
		assertTrue(cli.out().contains("N01"), cli.out());

		cli.with("planwright/a.profile.json", "{\"format\": 1, \"rules\": {\"N01\": \"off\"}}").run("check", "草案.txt");

		assertFalse(cli.out().contains("N01"), cli.out());
	}

	@Test
	void aBadProfileIsSaidOnceAtItsLineHoweverManyPlansThereAre() throws Exception {
		CliRun cli = CliRun.in(folder).with("plans/a.plan", Fixtures.SOUND).with("plans/b.plan", Fixtures.SOUND.replace("河湾县", "石桥县"))
				.with("planwright/a.profile.json", "{\n  \"format\": 1,\n  \"stage\": \"终稿\"\n}\n");

		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "plans"));

		String place = Path.of("planwright", "a.profile.json") + ":3:3";
		assertEquals(2, cli.out().split(java.util.regex.Pattern.quote(place), -1).length, cli.out());
		assertTrue(cli.out().contains("没有“终稿”这个稿次"), cli.out());
	}

	@Test
	void aSuppressionForAPlanThatThereIsNotIsSaidAtItsLine() throws Exception {
		CliRun cli = CliRun.in(folder).with("plans/县.plan", Fixtures.NO_UNIT).with("plans/市.plan", Fixtures.SOUND.replace("河湾县", "平川市"))
				.with("planwright/suppressions.json", """
						{"format": 1, "suppressions": [
						{"plan": "平川市十五五纲要", "rule": "V09", "reason": "沿用"},
						{"plan": "县", "rule": "V01", "reason": "沿用"},
						{"plan": "县.plan", "rule": "V01", "reason": "沿用"},
						{"plan": "河弯县十五五纲要", "rule": "V01", "reason": "沿用"}
						]}
						""");
		cli.run("check", "plans/县.plan");
		assertTrue(cli.out().contains("suppressions.json:5:1  警告  Q01  本项目中没有规划“河弯县十五五纲要”"), cli.out());
		assertEquals(2, cli.out().split("本项目中没有规划", -1).length, cli.out());
	}

	@Test
	void whereADraftLiesANameMayBeThatOfTheDraft() throws Exception {
		CliRun cli = CliRun.in(folder).with("县.plan", Fixtures.SOUND).with("草案.txt", Fixtures.DRAFT).with("planwright/suppressions.json",
				"{\"format\": 1, \"suppressions\": [{\"plan\": \"别的规划\", \"rule\": \"V01\", \"reason\": \"沿用\"}]}");
		cli.run("check", "县.plan");
		assertFalse(cli.out().contains("Q01"), cli.out());
	}
}
