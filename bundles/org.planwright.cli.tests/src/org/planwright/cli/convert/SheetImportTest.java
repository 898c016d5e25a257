package org.planwright.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tables of departments on the command line. */
class SheetImportTest {

	private static final String PLAN = """
			规划：石泉县十五五纲要
			规划期：2026—2030年  基期 2025年

			// 核实中
			指标表：主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率   单位 %  基期 44.4  目标 46.5  约束性
			  指标 高标准农田面积  单位 万亩  基期 86  目标 116
			}
			""";
	private static final String TABLE = "指标名称,单位,2025年实际,2030年目标,属性\n森林覆盖率,%,44.4,47,约束性\n高标准农田面积,人,86,120,\n湿地保护率,%,40,45,约束性\n";

	@TempDir
	Path folder;

	private CliRun cli() throws IOException {
		return CliRun.in(folder).with("纲要.plan", PLAN).with("林草局.csv", TABLE);
	}

	@Test
	void aPreviewListsWhatIsNewChangedAndInConflictAndChangesNothing() throws IOException {
		CliRun cli = cli();
		assertEquals(ExitCodes.OK, cli.run("import", "林草局.csv", "--into", "纲要.plan", "--preview"), cli.err());
		assertTrue(cli.out().contains("新增 1 项") && cli.out().contains("变动 1 项") && cli.out().contains("冲突 2 项"), cli.out());
		assertTrue(cli.out().contains("森林覆盖率（绿色生态） 目标：46.5 → 47"), cli.out());
		assertEquals(PLAN, cli.read("纲要.plan"));
	}

	@Test
	void thePreviewForProgramsIsJson() throws IOException {
		CliRun cli = cli();
		cli.run("import", "林草局.csv", "--into", "纲要.plan", "--format", "json");
		JsonObject json = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals(1, json.get("format").getAsInt());
		assertEquals("target", json.getAsJsonArray("items").get(0).getAsJsonObject().get("field").getAsString());
		assertEquals("base", json.getAsJsonArray("tables").get(0).getAsJsonObject().getAsJsonArray("columns").get(2).getAsJsonObject().get("meaning").getAsString());
	}

	@Test
	void whatIsTakenChangesTheWordsConcernedOnly() throws IOException {
		CliRun cli = cli();
		assertEquals(ExitCodes.OK, cli.run("import", "林草局.csv", "--into", "纲要.plan", "--take", "new,changed"), cli.err());
		assertEquals(PLAN.replace("目标 46.5", "目标 47").replace("目标 116\n", "目标 116\n  指标 湿地保护率  单位 %  基期 40  目标 45  约束性\n"), cli.read("纲要.plan"));
	}

	@Test
	void aByteOrderMarkAndTheOriginalStay() throws IOException {
		CliRun cli = cli().with("纲要.plan", "\uFEFF" + PLAN);
		assertEquals(ExitCodes.OK, cli.run("import", "林草局.csv", "--into", "纲要.plan", "--take", "changed", "-o", "新稿.plan"), cli.err());
		assertEquals("\uFEFF" + PLAN.replace("目标 46.5", "目标 47"), cli.read("新稿.plan"));
		assertEquals("\uFEFF" + PLAN, cli.read("纲要.plan"));
	}

	@Test
	void aConflictIsTakenByItsNumberOnly() throws IOException {
		CliRun cli = cli();
		cli.run("import", "林草局.csv", "--into", "纲要.plan", "--format", "json");
		int number = JsonParser.parseString(cli.out()).getAsJsonObject().getAsJsonArray("items").asList().stream().map(item -> item.getAsJsonObject())
				.filter(item -> item.get("state").getAsString().equals("conflict") && item.get("field").getAsString().equals("target")).findFirst().orElseThrow().get("number").getAsInt();
		assertEquals(ExitCodes.UNUSABLE, cli.run("import", "林草局.csv", "--into", "纲要.plan", "--take", "conflict"));
		assertEquals(ExitCodes.OK, cli.run("import", "林草局.csv", "--into", "纲要.plan", "--take", Integer.toString(number)), cli.err());
		assertEquals(PLAN.replace("目标 116", "目标 120"), cli.read("纲要.plan"));
	}

	@Test
	void aMappingIsRememberedOnceSomethingIsTaken() throws IOException {
		CliRun cli = cli().with("m.json", "{\"format\":1,\"mappings\":[{\"kind\":\"indicators\",\"columns\":{\"十五五末\":\"target\"}}]}").with("局.csv",
				"指标名称,单位,十五五末\n森林覆盖率,%,48\n");
		assertEquals(ExitCodes.OK, cli.run("import", "局.csv", "--into", "纲要.plan"), cli.err());
		assertTrue(cli.out().contains("不知道“十五五末”这一列是什么"), cli.out());
		cli.run("import", "局.csv", "--into", "纲要.plan", "--mapping", "m.json");
		assertFalse(Files.exists(folder.resolve("planwright")));
		assertEquals(ExitCodes.OK, cli.run("import", "局.csv", "--into", "纲要.plan", "--mapping", "m.json", "--take", "changed"), cli.err());
		assertTrue(cli.read("纲要.plan").contains("目标 48"));
		cli.with("局.csv", "指标名称,单位,十五五末\n森林覆盖率,%,49\n").run("import", "局.csv", "--into", "纲要.plan");
		assertTrue(cli.out().contains("48 → 49"), cli.out());
	}

	@Test
	void wordsOfTheProjectAreKnownToo() throws IOException {
		CliRun cli = cli().with("planwright/header-words.json", "{\"format\":1,\"columns\":[{\"meaning\":\"target\",\"words\":[\"十五五末\"]}]}").with("局.csv",
				"指标名称,单位,十五五末\n森林覆盖率,%,48\n");
		cli.run("import", "局.csv", "--into", "纲要.plan");
		assertTrue(cli.out().contains("46.5 → 48"), cli.out());
	}

	@Test
	void tablesAloneBecomeAPlanThatCanBeChecked() throws IOException {
		CliRun cli = cli();
		assertEquals(ExitCodes.OK, cli.run("import", "林草局.csv"), cli.err());
		assertTrue(cli.read("林草局.plan").contains("指标 湿地保护率  单位 %  基期 40  目标 45  约束性"), cli.read("林草局.plan"));
		cli.run("check", "林草局.plan");
		assertFalse(cli.out().contains("SYNTAX"), cli.out());
	}

	@Test
	void whatCannotBeDoneIsSaidAndNothingIsWritten() throws IOException {
		CliRun cli = cli().with("空.csv", "会议,时间\n常务会,周五\n").with("坏.xlsx", "不是表格").with("m.json", "{}").with("页.xls", "<html><table></table></html>");
		String[][] wrong = { { "空.csv" }, { "坏.xlsx", "--into", "纲要.plan" }, { "没有.xlsx", "--into", "纲要.plan" }, { "林草局.csv", "--into", "没有.plan" },
				{ "林草局.csv", "--into", "林草局.csv" }, { "林草局.csv", "--into", "纲要.plan", "--mapping", "m.json" }, { "林草局.csv", "--into", "纲要.plan", "--take", "all" },
				{ "林草局.csv", "--into", "纲要.plan", "--take", "new", "--preview" }, { "页.xls", "--into", "纲要.plan" }, { "--into", "纲要.plan" } };
		for (String[] arguments : wrong) {
			String[] all = new String[arguments.length + 1];
			all[0] = "import";
			System.arraycopy(arguments, 0, all, 1, arguments.length);
			assertEquals(ExitCodes.UNUSABLE, cli.run(all), String.join(" ", all));
			assertFalse(cli.err().isBlank() || cli.err().contains("Exception") || cli.err().contains("\tat "), cli.err());
		}
		assertEquals(PLAN, cli.read("纲要.plan"));
		assertFalse(Files.exists(folder.resolve("空.plan")));
	}

	@Test
	void aNewProjectFromSeparatedValuesGoesIntoABoxOfNewOnesAndItsPlaceNamesTheFileOnce() throws IOException {
		CliRun cli = cli().with("done.csv", "项目名称,总投资（万元）\n湿地修复工程,1200\n");
		assertEquals(ExitCodes.OK, cli.run("import", "done.csv", "--into", "纲要.plan", "--take", "new"), cli.err());
		assertTrue(cli.out().contains("done.csv：项目表，1 行") && cli.out().contains("done.csv 2"), cli.out());
		assertFalse(cli.out().contains("done.csv!") || cli.out().contains("done.csv done.csv"), cli.out());
		assertTrue(cli.read("纲要.plan").contains("：新增项目 {\n  1. 湿地修复工程\n  @ 投资 1200万元\n}\n"), cli.read("纲要.plan"));
		assertEquals(ExitCodes.OK, cli.run("import", "done.csv"), cli.err());
		assertTrue(cli.read("done.plan").contains("专栏1：done {"), cli.read("done.plan"));
	}
}
