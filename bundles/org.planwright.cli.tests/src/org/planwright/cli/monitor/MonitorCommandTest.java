package org.planwright.cli.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Cli;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.report.SchemaChecker;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What was reached is judged against a plan. */
class MonitorCommandTest {

	private static final String UPPER = """
			规划：平川市十五五纲要
			地区：平川市  市级
			规划期：2026—2030年  基期 2025年

			指标表：主要指标 {
			  列 指标、单位、2025年实际、2030年目标、累计、属性
			  指标 单位地区生产总值能源消耗降低  单位 %  目标 —  累计 [14]  约束性
			  @ 分解 石泉县 12.5、清源县 14
			}
			""";

	private static final String PLAN = """
			规划：石泉县十五五纲要
			标题：石泉县国民经济和社会发展第十五个五年规划纲要
			地区：石泉县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年
			上位规划：平川市十五五纲要

			// 核实中
			指标表：主要指标 {
			  列 指标、单位、2025年实际、2030年目标、累计、属性
			  指标 森林覆盖率   单位 %  基期 44.4  目标 ≥46.5  约束性
			  @ 年度 2026年 44.8、2027年 45.2
			  指标 粮食产量  单位 亿斤  基期 22.6  目标 23.5  预期性
			  指标 单位地区生产总值能源消耗降低  单位 %  目标 —  累计 完成市下达目标  约束性
			}

			专栏1：水利项目 {
			  1. 石渡灌区改造工程，改造渠道118公里。
			  @ 建设期 2026—2028年  投资 1.2亿元
			}
			""";

	private static final String ACTUALS = """
			监测：石泉县十五五纲要
			格式：1
			指标 森林覆盖率
			@ 实绩 2026年 44.8、2027年 45.3
			指标 粮食产量
			@ 实绩 2026年 114万吨、2027年 22.7
			指标 单位地区生产总值能源消耗降低
			@ 实绩 2026年 2.6、2027年 2.5
			项目 石渡灌区改造工程
			@ 投资 2026年 3000万元、2027年 2000万元  进展 在建
			""";

	@TempDir
	Path folder;

	private CliRun files() throws IOException {
		return CliRun.in(folder).with("平川市.plan", UPPER).with("纲要.plan", PLAN).with("石泉县.actuals", ACTUALS);
	}

	private static JsonObject schema() throws IOException {
		try (Reader in = new InputStreamReader(Cli.class.getResourceAsStream("/schema/monitoring.schema.json"), StandardCharsets.UTF_8)) {
			return JsonParser.parseReader(in).getAsJsonObject();
		}
	}

	@Test
	void jsonSaysHowFarEverythingHasComeAndKeepsToItsSchema() throws IOException {
		CliRun cli = files();
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "石泉县.actuals", "--format", "json"), cli.err());
		JsonObject json = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals(List.of(), SchemaChecker.faults(schema(), json));
		assertEquals(2027, json.get("year").getAsInt());
		assertEquals("green on-schedule 42.9", indicator(json, 0));
		assertEquals("red behind 11.1", indicator(json, 1));
		assertEquals("green on-schedule 40.0", indicator(json, 2), "the target is the one that the city hands down");
		assertEquals("red", json.getAsJsonArray("projects").get(0).getAsJsonObject().get("light").getAsString());
	}

	private static String indicator(JsonObject json, int index) {
		JsonObject indicator = json.getAsJsonArray("indicators").get(index).getAsJsonObject();
		return indicator.get("light").getAsString() + " " + indicator.get("reason").getAsString() + " " + indicator.get("done").getAsString();
	}

	@Test
	void reportsAreWrittenInTheFormTheyAreAskedFor() throws IOException {
		CliRun cli = files();
		for (String name : List.of("报告.html", "报告.docx", "报告.pdf", "报告.xlsx", "报告.txt")) {
			assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "石泉县.actuals", "-o", name), cli.err());
			assertTrue(Files.size(folder.resolve(name)) > 500);
		}
		assertTrue(cli.read("报告.html").contains("石泉县国民经济和社会发展第十五个五年规划纲要"));
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "石泉县.actuals", "--report", "midterm"));
		assertTrue(cli.out().contains("中期评估报告"));
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "石泉县.actuals", "--year", "2026", "--language", "en"));
		assertTrue(cli.out().contains("At the end of 2026, 20% of the time"), cli.out());
		assertEquals(PLAN, cli.read("纲要.plan"), "the plan is left alone");
	}

	@Test
	void figuresThatDoNotCountAreNamedAndTheRestIsJudged() throws IOException {
		CliRun cli = files().with("补报.actuals", "监测：石泉县十五五纲要\n格式：1\n指标 森林覆盖\n@ 实绩 2027年 45\n指标 粮食产量\n@ 实绩 2028年 230万亩\n");
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("monitor", "纲要.plan", "石泉县.actuals", "补报.actuals", "--format", "json"));
		assertTrue(cli.err().contains("错误 补报.actuals，第 3 行：规划中没有指标“森林覆盖”"), cli.err());
		assertTrue(cli.err().contains("补报.actuals，第 6 行：“粮食产量”的单位是“亿斤”，“万亩”不能换算"), cli.err());
		JsonObject json = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals(List.of(), SchemaChecker.faults(schema(), json));
		assertEquals(2, json.getAsJsonArray("problems").size());
		assertEquals(2, json.getAsJsonObject("counts").get("green").getAsInt());
	}

	@Test
	void filesOfOfficesBecomeOneText() throws IOException {
		CliRun cli = files().with("补报.csv", "指标,单位,2025年,2026年完成,2030年目标\n森林覆盖率,%,44.4,44.8,46.5\n");
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "石泉县.actuals", "补报.csv", "-o", "汇总.actuals"), cli.err());
		assertTrue(cli.read("汇总.actuals").startsWith("监测：石泉县十五五纲要\n格式：1\n截至：2027年\n\n指标 森林覆盖率  单位 %\n@ 实绩 2026年 44.8、2027年 45.3\n"), cli.read("汇总.actuals"));
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "汇总.actuals", "--format", "json"), cli.err());
	}

	@Test
	void aFormIsWrittenAndNotReplacedUnasked() throws IOException {
		CliRun cli = files();
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "--form", "监测表.xlsx"), cli.err());
		assertTrue(cli.out().contains("3项指标，1个项目"), cli.out());
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "监测表.xlsx"), "an empty form says nothing");
		assertTrue(cli.err().contains("没有任何年度的实绩"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "--form", "监测表.xlsx"));
		assertTrue(cli.err().contains("--force"));
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "石泉县.actuals", "--form", "监测表.xlsx", "--force"));
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "监测表.xlsx", "--format", "json"), cli.err());
		assertEquals("green on-schedule 42.9", indicator(JsonParser.parseString(cli.out()).getAsJsonObject(), 0));
	}

	@Test
	void theSampleOfACountyIsJudgedWithoutProblems() {
		CliRun cli = CliRun.in(Path.of("..", "org.planwright.samples", "plans").toAbsolutePath());
		assertEquals(ExitCodes.OK, cli.run("monitor", "daihe-county.plan", "daihe-county.actuals", "--format", "json"), cli.err());
		assertEquals("", cli.err());
		JsonObject counts = JsonParser.parseString(cli.out()).getAsJsonObject().getAsJsonObject("counts");
		assertEquals("{\"green\":10,\"amber\":3,\"red\":6,\"none\":6}", counts.toString());
	}

	@Test
	void theTextThatLiesWithThePlanIsTaken() throws IOException {
		CliRun cli = files();
		assertEquals(ExitCodes.OK, cli.run("monitor", "纲要.plan", "--format", "json"), cli.err());
		assertEquals("green on-schedule 42.9", indicator(JsonParser.parseString(cli.out()).getAsJsonObject(), 0));
	}

	@Test
	void whatCannotBeDoneIsSaid() throws IOException {
		CliRun cli = files().with("坏.actuals", "森林覆盖率 45\n").with("空.plan", "规划：无期限\n指标表：主要指标 {\n  指标 森林覆盖率  单位 %  基期 1  目标 2\n}\n");
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "空.plan"));
		assertTrue(cli.err().contains("--form"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "没有.actuals"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "坏.actuals"));
		assertTrue(cli.err().contains("坏.actuals：不是监测文件"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "空.plan", "石泉县.actuals"));
		assertTrue(cli.err().contains("规划没有写明规划期"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "石泉县.actuals", "--year", "2035"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "石泉县.actuals", "--year", "今年"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "石泉县.actuals", "--report", "weekly"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "石泉县.actuals", "--format", "odt"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("monitor", "纲要.plan", "石泉县.actuals", "-o", "石泉县.actuals"));
		assertEquals(ACTUALS, cli.read("石泉县.actuals"));
		assertFalse(Files.exists(folder.resolve("报告.docx")));
		assertEquals(ExitCodes.OK, cli.run("help", "monitor"));
		assertTrue(cli.out().contains("监测：岱河县十五五纲要"), cli.out());
	}
}
