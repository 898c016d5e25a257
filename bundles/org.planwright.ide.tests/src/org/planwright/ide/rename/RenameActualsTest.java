package org.planwright.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** What was reached stays with an indicator, project or plan after a new name. */
@ExtendWith(SpeaksChinese.class)
class RenameActualsTest {

	private static final String PLAN = """
			规划：岱河县十五五纲要
			规划期：2026—2030年  基期 2025年

			指标表：主要指标 {
			  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			}

			专栏2：生态项目 {
			  1. 造林工程，造林12万亩。
			}

			专栏3：水利项目 {
			  1. 造林工程，护岸造林3万亩。
			}
			""";
	private static final String ACTUALS = """
			// 前两年的实绩，森林覆盖率以清查为准。
			监测：岱河县十五五纲要
			格式：1
			截至：2027年

			指标 森林覆盖率  单位 %
			@ 实绩 2026年 41.1、2027年 41.3  说明 森林覆盖率 按新口径
			指标 森林覆盖率增幅
			@ 实绩 2026年 0.3
			项目 造林工程  专栏 专栏2
			@ 进展 在建
			项目 造林工程  专栏 专栏3
			@ 进展 完工
			""";

	@TempDir
	Path folder;

	private Path plan;
	private Path beside;
	private Path yearly;
	private Path other;

	@BeforeEach
	void write() throws Exception {
		plan = Files.writeString(folder.resolve("岱河县.plan"), PLAN);
		beside = Files.writeString(folder.resolve("岱河县.actuals"), ACTUALS);
		yearly = Files.writeString(folder.resolve("岱河县2026年.actuals"), ACTUALS);
		other = Files.writeString(folder.resolve("邻县.actuals"), ACTUALS.replace("岱河县", "邻县"));
	}

	private void rename(Position position, String name) throws Exception {
		try (TestServer server = new TestServer(folder)) {
			server.open(plan, PLAN);
			for (var change : server.rename(plan, position, name).getChanges().entrySet()) {
				Path file = AppliedEdits.file(change.getKey());
				Files.writeString(file, AppliedEdits.of(Files.readString(file), change.getValue()));
			}
		}
	}

	@Test
	void theIndicatorIsNamedAnewInAllTextsAboutThePlan() throws Exception {
		rename(new Position(4, 6), "林草 覆盖率");
		String expected = ACTUALS.replace("指标 森林覆盖率  单位", "指标 \"林草 覆盖率\"  单位");
		assertEquals(expected, Files.readString(beside));
		assertEquals(expected, Files.readString(yearly));
		assertEquals(ACTUALS.replace("岱河县", "邻县"), Files.readString(other));
	}

	@Test
	void ofTwoProjectsOfOneNameThatOfTheBoxIsMeant() throws Exception {
		rename(new Position(8, 6), "北山造林工程");
		assertEquals(ACTUALS.replace("项目 造林工程  专栏 专栏2", "项目 北山造林工程  专栏 专栏2"), Files.readString(beside));
	}

	@Test
	void theNumberOfABoxFollows() throws Exception {
		rename(new Position(7, 1), "专栏5");
		assertEquals(ACTUALS.replace("专栏 专栏2", "专栏 专栏5"), Files.readString(beside));
	}

	@Test
	void thePlanIsNamedAnewInFront() throws Exception {
		rename(new Position(0, 4), "岱河县规划");
		assertEquals(ACTUALS.replace("监测：岱河县十五五纲要", "监测：岱河县规划"), Files.readString(beside));
		assertEquals(ACTUALS.replace("监测：岱河县十五五纲要", "监测：岱河县规划"), Files.readString(yearly));
	}
}
