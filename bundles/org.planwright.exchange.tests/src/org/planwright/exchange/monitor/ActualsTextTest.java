package org.planwright.exchange.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.monitor.Monitored.HEAD;
import static org.planwright.exchange.monitor.Monitored.run;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.rules.monitoring.IndicatorRecord;
import org.planwright.rules.monitoring.Monitoring;

class ActualsTextTest {

	private static final String TEXT = """
			监测：河湾县十五五纲要
			格式：1
			截至：2027年
			// 由县统计局、县自然资源局提供

			指标 地区生产总值增长
			@ 实绩 2026年 6.2、2027年 6.0
			指标 城镇新增就业  单位 人
			@ 年度 2026年 12000、2027年 12000
			@ 实绩 2026年 12600、2027年 11800  说明 "2027年为快报数、待核定"
			指标 森林覆盖率  单位 %
			@ 实绩 2026年 44.8、2027年 44.9
			指标 粮食综合生产能力
			@ 实绩 2026年 114万吨、2027年 23.1
			@ 分解 城关镇 8、柳坞镇 8.5、石渡镇 7.5
			指标 营商环境评价位次
			@ 实绩 2027年 第3位

			项目 高标准农田建设项目
			@ 投资 2026年 1.25亿元、2027年 15000万元  进展 在建
			项目 粮食仓储设施提升项目
			@ 投资 5300万元  进展 已完工
			项目 冷链物流中心项目  专栏 专栏2
			@ 进展 未开工  说明 用地未落实
			""";

	@TempDir
	private Path folder;

	@Test
	void whatIsReportedIsJudged() throws Exception {
		PlanMonitor.Result result = run(folder, TEXT);
		assertEquals(List.of(), Monitored.problems(result));
		assertEquals(2027, result.monitoring().year());
		assertEquals(List.of("地区生产总值增长 GREEN ON_SCHEDULE 101.7", "城镇新增就业 GREEN ON_SCHEDULE 40.7", "森林覆盖率 RED BEHIND 23.8", "粮食综合生产能力 GREEN ON_SCHEDULE 55.6",
				"营商环境评价位次 NONE NO_NUMBER"), Monitored.indicators(result.monitoring()));
		assertEquals(List.of("高标准农田建设项目 GREEN ON_SCHEDULE 41.7", "粮食仓储设施提升项目 GREEN COMPLETED 98.1", "冷链物流中心项目 AMBER NOT_BEGUN"), Monitored.projects(result.monitoring()));
		assertEquals("2027年为快报数、待核定", record(result.monitoring(), "城镇新增就业").remark());
	}

	@Test
	void theTextIsWrittenAndReadBackTheSame() throws Exception {
		Monitoring first = run(folder, TEXT).monitoring();
		String written = ActualsWriter.text(first);
		Monitoring second = run(folder, written).monitoring();
		assertEquals(Monitored.indicators(first), Monitored.indicators(second));
		assertEquals(Monitored.projects(first), Monitored.projects(second));
		assertEquals(written, ActualsWriter.text(second));
		assertTrue(written.contains("指标 城镇新增就业  单位 万人\n@ 年度 2026年 12000人、2027年 12000人\n"), written);
		assertTrue(written.contains("项目 冷链物流中心项目  专栏 专栏2\n@ 进展 未开工\n@ 说明 用地未落实\n"), written);
		assertTrue(written.contains("@ 分解 城关镇 8、柳坞镇 8.5、石渡镇 7.5\n"), written);
		assertFalse(written.contains("44.8、2027年 45.2"), "what the plan says itself is left out");
	}

	@Test
	void filesOfSeveralOfficesAreTakenTogether() throws Exception {
		PlanMonitor.Result result = run(folder, HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.9\n", HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.9、2027年 45.3\n指标 城镇调查失业率\n@ 实绩 2027年 5.6\n");
		assertEquals(List.of(), Monitored.problems(result));
		assertEquals(List.of("城镇调查失业率 AMBER NOT_KEPT", "森林覆盖率 GREEN ON_SCHEDULE 42.9"), Monitored.indicators(result.monitoring()));
	}

	private static IndicatorRecord record(Monitoring monitoring, String name) {
		return monitoring.indicators().stream().map(Monitoring.IndicatorState::record).filter(record -> record.indicator().getLabel().equals(name)).findFirst().orElseThrow();
	}
}
