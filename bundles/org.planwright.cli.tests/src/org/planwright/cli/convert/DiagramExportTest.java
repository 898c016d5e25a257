package org.planwright.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;

class DiagramExportTest {

	private static final String CITY = "规划：平川市十五五纲要\n地区：平川市  市级\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  基期 31  目标 33.0  约束性\n  @ 分解 河湾县 32.4、石桥县 34\n}\n";
	private static final String COUNTY = """
			规划：河湾县十五五纲要
			地区：河湾县  县级  隶属 平川市
			上位规划：平川市十五五纲要

			第一章　主要目标
			专栏1：主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.0  约束性
			}
			第二章　重点任务
			专栏2：生态工程 {
			  1. 退牧还草工程，规模12.5万亩。
			  @ 支撑 森林覆盖率  牵头 县林业局
			  2. 水库清淤工程，清淤20万立方米。
			}
			""";

	@TempDir
	Path folder;

	private CliRun plans() throws IOException {
		return CliRun.in(folder).with("河湾.plan", COUNTY).with("平川.plan", CITY);
	}

	@Test
	void whatSupportsWhatIsWritten() throws IOException {
		CliRun cli = plans();
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "support", "--format", "svg", "河湾.plan", "-o", "图.svg"), cli.err());
		String svg = cli.read("图.svg");
		assertTrue(svg.startsWith("<?xml") && svg.contains("退牧还草工程") && svg.contains("没有支撑任何指标的项目（1）"), svg);
		assertEquals("", cli.err());
	}

	@Test
	void allDiagramsAreWrittenInAllFormatsAndByTheirChineseNames() throws IOException {
		CliRun cli = plans();
		for (String diagram : new String[] { "support", "structure", "hierarchy", "支撑关系图", "篇章结构图", "规划层级图" }) {
			assertEquals(ExitCodes.OK, cli.run("export", "--diagram", diagram, "河湾.plan", "-o", "图.svg"), cli.err());
			assertTrue(cli.read("图.svg").contains("河湾县"));
		}
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "structure", "河湾.plan", "-o", "图.png"), cli.err());
		assertTrue(new String(Files.readAllBytes(folder.resolve("图.png")), StandardCharsets.ISO_8859_1).startsWith("\u0089PNG"));
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "structure", "河湾.plan", "-o", "图.pdf"), cli.err());
		assertTrue(new String(Files.readAllBytes(folder.resolve("图.pdf")), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
	}

	@Test
	void theHierarchyIsThatOfAFolderOrOfWhatLiesBesideAPlan() throws IOException {
		CliRun cli = plans().with("外地.plan", "规划：外地规划\n地区：外地县  县级\n");
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "hierarchy", ".", "-o", "图.svg"), cli.err());
		assertTrue(cli.read("图.svg").contains("外地规划"));
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "hierarchy", "河湾.plan", "-o", "图.svg"), cli.err());
		String svg = cli.read("图.svg");
		assertTrue(svg.contains("平川市十五五纲要") && svg.contains("森林覆盖率：下达32.4，本规划32.0") && !svg.contains("外地规划"), svg);
	}

	@Test
	void aFocusShowsWhatIsNear() throws IOException {
		CliRun cli = plans();
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "support", "--focus", "退牧还草工程", "--colour", "lead", "河湾.plan", "-o", "图.svg"), cli.err());
		String svg = cli.read("图.svg");
		assertTrue(svg.contains("森林覆盖率") && svg.contains("县林业局") && !svg.contains("水库清淤工程"), svg);
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--diagram", "support", "--focus", "没有的工程", "河湾.plan", "-o", "二.svg"));
		assertTrue(cli.err().contains("没有的工程"), cli.err());
		assertFalse(Files.exists(folder.resolve("二.svg")));
	}

	@Test
	void whatCannotBeDoneIsSaidAndNothingIsWritten() throws IOException {
		CliRun cli = plans().with("草案.txt", "第一章 总则\n").with("空/说明.md", "没有规划");
		String[][] wrong = { { "--diagram", "pie", "河湾.plan", "-o", "x.svg" }, { "--diagram", "support", "河湾.plan", "-o", "x.docx" }, { "--diagram", "support", "--format", "gif", "河湾.plan" },
				{ "--diagram", "support", ".", "-o", "x.svg" }, { "--diagram", "support", "草案.txt", "-o", "x.svg" }, { "--diagram", "hierarchy", "草案.txt", "-o", "x.svg" },
				{ "--diagram", "hierarchy", "空", "-o", "x.svg" }, { "--diagram", "hierarchy", "缺.plan", "-o", "x.svg" }, { "--diagram", "support", "-o", "x.svg" },
				{ "--diagram", "support", "--steps", "2", "河湾.plan", "-o", "x.svg" }, { "--diagram", "support", "--focus", "森林覆盖率", "--steps", "9", "河湾.plan", "-o", "x.svg" },
				{ "--diagram", "support", "--colour", "mood", "河湾.plan", "-o", "x.svg" }, { "--diagram", "support", "--table", "tasks", "河湾.plan", "-o", "x.svg" },
				{ "--diagram", "support", "--appendix", "河湾.plan", "-o", "x.svg" }, { "--focus", "森林覆盖率", "河湾.plan", "-o", "x.html" },
				{ "--diagram", "hierarchy", "河湾.plan", "平川.plan", "-o", "x.svg" }, { "--diagram", "support", "河湾.plan", "-o", "河湾.plan" } };
		for (String[] arguments : wrong) {
			String[] command = new String[arguments.length + 1];
			command[0] = "export";
			System.arraycopy(arguments, 0, command, 1, arguments.length);
			for (CliRun run : new CliRun[] { cli, CliRun.inEnglish(folder) }) {
				assertEquals(ExitCodes.UNUSABLE, run.run(command), String.join(" ", arguments));
				assertFalse(run.err().isBlank() || run.err().contains("Exception"), String.join(" ", arguments) + ": " + run.err());
			}
		}
		assertFalse(Files.exists(folder.resolve("x.svg")));
		assertEquals(COUNTY, cli.read("河湾.plan"));
	}

	@Test
	void aFileOfAFolderThatCannotBeReadCostsOnlyItself() throws IOException {
		CliRun cli = plans();
		Files.write(folder.resolve("坏.plan"), new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 1, 2 });
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "hierarchy", ".", "-o", "图.svg"), cli.err());
		assertTrue(cli.err().contains("坏.plan"), cli.err());
		assertTrue(cli.read("图.svg").contains("河湾县十五五纲要"));
	}

	@Test
	void plansThatStandAboveEachOtherAreDrawnAndSaid() throws IOException {
		CliRun cli = plans().with("平川.plan", CITY.replace("地区：平川市  市级\n", "地区：平川市  市级\n上位规划：河湾县十五五纲要\n"));
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "hierarchy", ".", "-o", "图.svg"), cli.err());
		assertTrue(cli.err().contains("规划互为上位"), cli.err());
	}

	@Test
	void placesKeptBesideThePlanAreUsedAndDamagedOnesSaid() throws IOException {
		CliRun cli = plans();
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "structure", "河湾.plan", "-o", "图.svg"), cli.err());
		String anew = cli.read("图.svg");
		cli.with("河湾.layout.json", "{\"format\": 1, \"nodes\": [{\"diagram\": \"structure\", \"id\": \"heading/主要目标\", \"x\": 900, \"y\": 700}]}");
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "structure", "河湾.plan", "-o", "图.svg"), cli.err());
		assertEquals("", cli.err());
		assertFalse(anew.equals(cli.read("图.svg")));
		cli.with("河湾.layout.json", "{");
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "structure", "河湾.plan", "-o", "图.svg"), cli.err());
		assertTrue(cli.err().contains("河湾.layout.json"), cli.err());
		assertEquals(anew, cli.read("图.svg"));
		assertEquals("{", cli.read("河湾.layout.json"));
	}

	@Test
	void placesKeptInAFolderAreUsedForItsHierarchy() throws IOException {
		CliRun cli = plans();
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "hierarchy", ".", "-o", "图.svg"), cli.err());
		String anew = cli.read("图.svg");
		LayoutFile.ofFolder(folder).write(DiagramKind.HIERARCHY, Map.of("plan/河湾县十五五纲要", new Point(900, 700)));
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "hierarchy", ".", "-o", "图.svg"), cli.err());
		assertFalse(anew.equals(cli.read("图.svg")));
		cli.with("hierarchy.layout.json", "{");
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "hierarchy", ".", "-o", "图.svg"), cli.err());
		assertTrue(cli.err().contains("hierarchy.layout.json"), cli.err());
		assertEquals(anew, cli.read("图.svg"));
	}

	@Test
	void theHelpOfExportSaysHow() throws IOException {
		for (CliRun cli : new CliRun[] { CliRun.in(folder), CliRun.inEnglish(folder) }) {
			assertEquals(ExitCodes.OK, cli.run("help", "export"));
			for (String option : new String[] { "--table", "--opinions", "--diagram", "--colour", "--focus", "--steps" }) {
				assertTrue(cli.out().contains(option), option);
			}
			assertEquals(ExitCodes.OK, cli.run("help", "merge"));
			assertFalse(cli.out().contains("--diagram"), cli.out());
		}
	}

	@Test
	void progressIsShownWithTheActualValues() throws IOException {
		CliRun cli = plans().with("河湾.plan", COUNTY.replace("上位规划", "规划期：2026—2030年  基期 2025年\n上位规划")).with("实绩.actuals", "监测：河湾县十五五纲要\n格式：1\n指标 森林覆盖率\n@ 实绩 2026年 30.4、2027年 30.5\n");
		assertEquals(ExitCodes.OK, cli.run("export", "--diagram", "support", "--actuals", "实绩.actuals", "河湾.plan", "-o", "图.svg"), cli.err());
		String svg = cli.read("图.svg");
		assertTrue(svg.contains("已完成 11.8%，应完成 40.0%") && svg.contains("滞后") && !svg.contains("正常"), svg);
		String[][] wrong = { { "--colour", "progress", "河湾.plan" }, { "--actuals", "缺.actuals", "河湾.plan" }, { "--actuals", "平川.plan", "河湾.plan" } };
		for (String[] each : wrong) {
			assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--diagram", "support", "-o", "x.svg", each[0], each[1], each[2]), each[1]);
			assertFalse(cli.err().isBlank() || cli.err().contains("Exception"), cli.err());
		}
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--diagram", "structure", "--actuals", "实绩.actuals", "河湾.plan", "-o", "x.svg"));
		assertFalse(Files.exists(folder.resolve("x.svg")));
	}
}
