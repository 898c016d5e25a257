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

class CrossFileTest {

	private static final String CITY = Fixtures.SOUND.replace("河湾县", "平川市").replace("隶属 平川市", "隶属 北原省").replace("目标 32.4", "目标 33.0").replace("32.4%", "33.0%");
	private static final String COUNTY = Fixtures.SOUND.replace("基期 2025年\n", "基期 2025年\n上位规划：平川市十五五纲要\n").replace("水土流失治理",
			"全市目标为「平川市十五五纲要/森林覆盖率.目标」，水土流失治理");

	@TempDir
	Path folder;

	@Test
	void namesOfPlansInOtherFoldersOfTheSameCallAreFound() throws IOException {
		CliRun cli = CliRun.in(folder).with("市/平川.plan", CITY).with("县/河湾.plan", COUNTY);
		assertEquals(ExitCodes.OK, cli.run("check", "."), cli.out() + cli.err());
		assertFalse(cli.out().contains("LINK"), cli.out());
	}

	@Test
	void aSinglePlanSeesItsNeighboursButOnlyItselfIsReported() throws IOException {
		CliRun cli = CliRun.in(folder).with("平川.plan", CITY.replace("达到33.0%", "达到35.0%")).with("河湾.plan", COUNTY);
		assertEquals(ExitCodes.OK, cli.run("check", "河湾.plan"), cli.out() + cli.err());
		assertTrue(cli.out().contains("1 个文件"), cli.out());
	}

	@Test
	void aNameThatNoPlanHasIsReported() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾.plan", COUNTY);
		cli.run("check", "河湾.plan");
		assertTrue(cli.out().contains("LINK"), cli.out());
		assertTrue(cli.out().contains("平川市十五五纲要"), cli.out());
	}

	@Test
	void aPlansOwnNameMayStandBeforeThoseOfItsElements() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾.plan", Fixtures.WRONG_INCREMENT.replace("=森林覆盖率.增量", "=河湾县十五五草案/森林覆盖率.增量"));
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "河湾.plan"), cli.out() + cli.err());
		assertTrue(cli.out().contains("C02") && !cli.out().contains("LINK"), cli.out());
	}

	@Test
	void aPlanIsNotAboveItself() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾.plan", COUNTY.replace("平川市十五五纲要", "河湾县十五五纲要"));
		cli.run("check", "河湾.plan");
		assertTrue(cli.out().contains("河湾.plan:5:6  警告  LINK"), cli.out());
	}

	@Test
	void plansThatNameEachOtherAreChecked() throws IOException {
		CliRun cli = CliRun.in(folder).with("平川.plan", CITY.replace("基期 2025年\n", "基期 2025年\n上位规划：河湾县十五五纲要\n")).with("河湾.plan", COUNTY);
		assertEquals(ExitCodes.OK, cli.run("check", "."), cli.out() + cli.err());
		assertFalse(cli.out().contains("LINK"), cli.out());
	}

	@Test
	void manyPlansBelowOneUpperPlanAreLinkedByAllThreads() throws IOException {
		CliRun cli = CliRun.in(folder).with("平川.plan", CITY);
		for (int i = 0; i < 40; i++) {
			cli.with("县/" + i + ".plan", COUNTY.replace("河湾县十五五纲要", "河湾县十五五纲要" + i));
		}
		assertEquals(ExitCodes.OK, cli.run("check", "."), cli.out() + cli.err());
		assertTrue(cli.out().contains("41 个文件"), cli.out());
		assertFalse(cli.out().contains("LINK"), cli.out());
	}
}
