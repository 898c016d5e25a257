package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong in a monitoring file is a marker at its line. */
class MonitoringFilesTest {

	private static final String PLAN = """
			规划：青石县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：“十五五”时期主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  指标 森林覆盖率   单位 %  基期 44.4  目标 46.5  约束性
			}
			""";
	private static final String ACTUALS = """
			监测：青石县十五五纲要
			格式：1
			指标 森林覆盖率
			@ 年度 2029年 46.1、2030年 46.2
			""";

	private final Workbench workbench = new Workbench();
	private IFile plan;
	private IFile actuals;

	@BeforeEach
	void start() {
		IProject project = workbench.samples();
		plan = project.getFile("青石县.plan");
		actuals = project.getFile("青石县.actuals");
		workbench.watchLog();
	}

	@AfterEach
	void stop() throws Exception {
		actuals.delete(true, null);
		plan.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aYearThatDoesNotLeadToTheTargetIsMarkedUntilItIsMended() throws Exception {
		plan.create(bytes(PLAN), true, null);
		actuals.create(bytes(ACTUALS), true, null);
		workbench.await("no marker", () -> Workbench.markers(actuals, "L05").size() == 1);
		assertEquals(4, Workbench.markers(actuals, "L05").getFirst().getAttribute(IMarker.LINE_NUMBER, 0));
		actuals.setContents(bytes(ACTUALS.replace("46.2", "46.5")), true, false, null);
		workbench.await("still marked", () -> Workbench.markers(actuals, "L05").isEmpty());
	}
}
