package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.diagnostics.DiagnosticData;

/** What is wrong in the monitoring file of a plan is told at its lines, as the file and the plan are now. */
@ExtendWith(SpeaksChinese.class)
class MonitoringFilesTest {

	private static final String PLAN = """
			规划：石泉县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：“十五五”时期主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  指标 森林覆盖率   单位 %  基期 44.4  目标 46.5  约束性
			}
			""";
	private static final String ACTUALS = """
			监测：石泉县十五五纲要
			格式：1
			指标 森林覆盖率
			@ 年度 2029年 46.1、2030年 46.2
			指标 林木覆盖率
			@ 实绩 2026年 44.8
			""";

	@TempDir
	Path folder;
	private Path plan;
	private Path actuals;
	private TestServer server;

	@BeforeEach
	void start() throws Exception {
		plan = Files.writeString(folder.resolve("石泉县.plan"), PLAN);
		actuals = Files.writeString(folder.resolve("石泉县.actuals"), ACTUALS);
		server = new TestServer(folder);
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	private void assertFound(String... expected) throws Exception {
		List<String> wanted = List.of(expected);
		assertEquals(wanted, told(server.await(actuals, found -> told(found).equals(wanted))));
	}

	private static List<String> told(List<Diagnostic> found) {
		return found.stream().map(each -> each.getRange().getStart().getLine() + 1 + " " + DiagnosticData.of(each).orElseThrow().rule()).toList();
	}

	@Test
	void theFileIsCheckedWithThePlan() throws Exception {
		assertFound("4 L05", "5 MONITOR");
	}

	@Test
	void aFileThatChangesAndGoesIsCheckedAnew() throws Exception {
		assertFound("4 L05", "5 MONITOR");
		Files.writeString(actuals, ACTUALS.replace("46.2", "46.5"));
		server.changed(actuals, FileChangeType.Changed);
		assertFound("5 MONITOR");
		Files.delete(actuals);
		server.changed(actuals, FileChangeType.Deleted);
		assertFound();
		Files.writeString(actuals, ACTUALS.replace("林木", "森林"));
		server.changed(actuals, FileChangeType.Created);
		assertFound("4 L05");
	}

	@Test
	void whatIsTypedInThePlanCounts() throws Exception {
		server.open(plan, PLAN);
		assertFound("4 L05", "5 MONITOR");
		server.change(plan, 2, PLAN.replace("目标 46.5", "目标 46.2"));
		assertFound("5 MONITOR");
	}

	@Test
	void whenThePlanGoesNothingIsLeftToSay() throws Exception {
		assertFound("4 L05", "5 MONITOR");
		Files.delete(plan);
		server.changed(plan, FileChangeType.Deleted);
		assertFound();
	}
}
