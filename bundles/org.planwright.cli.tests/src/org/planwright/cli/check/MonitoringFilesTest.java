package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;

import com.google.gson.JsonParser;

/** Monitoring files are checked with their plans: what is planned for years and regions must lead to the targets. */
class MonitoringFilesTest {

	private static final String PLAN = """
			规划：石泉县十五五纲要
			标题：石泉县国民经济和社会发展第十五个五年规划纲要
			地区：石泉县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年

			专栏1：“十五五”时期主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 绿色生态
			  指标 森林覆盖率   单位 %  基期 44.4  目标 46.5  约束性
			  @ 牵头 县林业局
			  指标 粮食综合生产能力  单位 万吨  基期 110  目标 115  约束性
			  @ 牵头 县农业农村局
			}
			""";
	private static final String ACTUALS = """
			监测：石泉县十五五纲要
			格式：1
			指标 森林覆盖率
			@ 年度 2026年 44.9、2027年 45.4、2028年 45.8、2029年 46.1、2030年 46.2
			指标 粮食综合生产能力
			@ 分解 柳坞镇 50、石渡镇 60
			指标 林木覆盖率
			@ 实绩 2026年 44.8
			""";

	@TempDir
	Path folder;

	private static void assertTold(CliRun cli, String file) {
		assertTrue(cli.out().contains(file + ":4:1  警告  L05  “森林覆盖率”2030年的年度值为46.2，与规划目标46.5不一致。"), cli.out());
		assertTrue(cli.out().contains(file + ":6:1  错误  L03  “粮食综合生产能力”的分解合计为110") || cli.out().contains(file + ":6:1  警告  L03"), cli.out());
		assertTrue(cli.out().contains(file + ":7:1  错误  MONITOR  规划中没有指标“林木覆盖率”"), cli.out());
	}

	@Test
	void theFileBesideAPlanIsCheckedWithIt() throws IOException {
		CliRun cli = CliRun.in(folder).with("石泉县.plan", PLAN).with("石泉县.actuals", ACTUALS);
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "石泉县.plan"), cli.out() + cli.err());
		assertTold(cli, "石泉县.actuals");
		assertTrue(cli.out().contains("共 2 个文件"), cli.out());
	}

	@Test
	void aFileOfAnotherNameIsFoundByThePlanThatItNames() throws IOException {
		CliRun cli = CliRun.in(folder).with("纲要/石泉县.plan", PLAN).with("纲要/2027年监测.actuals", ACTUALS);
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "纲要"), cli.out() + cli.err());
		assertTold(cli, Path.of("纲要", "2027年监测.actuals").toString());
	}

	@Test
	void aFileThatIsNamedIsCheckedWithoutThePlan() throws IOException {
		CliRun cli = CliRun.in(folder).with("石泉县.plan", PLAN.replace("@ 牵头 县林业局", "@ 牵 县林业局")).with("石泉县.actuals", ACTUALS);
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "石泉县.actuals"), cli.out() + cli.err());
		assertTold(cli, "石泉县.actuals");
		assertTrue(cli.out().contains("共 1 个文件"), cli.out());
		cli.run("check", "石泉县.actuals", "石泉县.plan");
		assertEquals(1, cli.out().split("L05", -1).length - 1, cli.out());
		assertTrue(cli.out().contains("共 2 个文件"), cli.out());
	}

	@Test
	void aFileWithoutItsPlanIsUnusable() throws IOException {
		CliRun cli = CliRun.in(folder).with("石泉县.actuals", ACTUALS).with("其他.plan", PLAN.replace("石泉县十五五纲要", "清源县十五五纲要"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "石泉县.actuals"), cli.out() + cli.err());
		assertTrue(cli.err().contains("石泉县.actuals：同一文件夹中没有这份监测文件所监测的规划。"), cli.err());
	}

	@Test
	void whatCannotBeReadIsToldAtTheFirstLine() throws IOException {
		CliRun cli = CliRun.in(folder).with("石泉县.plan", PLAN).with("石泉县.actuals", ACTUALS.replace("格式：1", "格式：9"));
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "石泉县.plan"), cli.out() + cli.err());
		assertTrue(cli.out().contains("石泉县.actuals:1:1  错误  MONITOR"), cli.out());
	}

	@Test
	void reportsForProgramsKnowTheRule() throws IOException {
		CliRun cli = CliRun.in(folder).with("石泉县.plan", PLAN).with("石泉县.actuals", ACTUALS);
		for (String format : new String[] { "json", "sarif", "html" }) {
			assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "--format", format, "石泉县.plan"), cli.out() + cli.err());
			assertTrue(cli.out().contains("MONITOR"), cli.out());
			if (!format.equals("html")) {
				JsonParser.parseString(cli.out());
			}
		}
	}
}
