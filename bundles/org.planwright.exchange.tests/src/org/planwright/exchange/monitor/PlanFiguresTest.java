package org.planwright.exchange.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.monitor.Monitored.HEAD;
import static org.planwright.exchange.monitor.Monitored.PLAN;
import static org.planwright.exchange.monitor.Monitored.RULES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.export.chart.BarChart;

class PlanFiguresTest {

	@TempDir
	private Path folder;

	private PlanFigures figures(String actuals) throws IOException {
		if (actuals != null) {
			Files.writeString(folder.resolve("河湾县.actuals"), actuals);
		}
		return PlanFigures.of(PLAN, folder.resolve("河湾县.plan"), RULES, Locale.CHINESE);
	}

	private static List<String> titles(PlanFigures figures) {
		return figures.charts().stream().map(BarChart::title).toList();
	}

	@Test
	void progressComesFirstWhereATextOfWhatWasReachedLiesBesideThePlan() throws Exception {
		PlanFigures figures = figures(HEAD + """
				截至：2027年
				指标 常住人口城镇化率
				@ 实绩 2026年 47.3、2027年 48.2
				指标 森林覆盖率
				@ 实绩 2026年 44.5、2027年 44.6
				项目 高标准农田建设项目
				@ 投资 2026年 12500万元、2027年 15000万元  进展 在建
				""");
		assertEquals(List.of("指标完成程度", "项目投资完成程度", "指标由基期到目标的变化"), titles(figures).subList(0, 3));
		BarChart progress = figures.charts().getFirst();
		assertEquals(List.of("常住人口城镇化率 GOOD 41.7% 40.0", "森林覆盖率 BAD 9.5% 38.1"),
				progress.bars().stream().map(bar -> bar.label() + " " + bar.parts().getFirst().look() + " " + bar.text() + " " + bar.mark().getAsDouble()).toList());
		assertTrue(progress.note().startsWith("截至2027年末，规划期时间已过40.0%。"), progress.note());
		assertEquals("高标准农田建设项目 41.7%", figures.charts().get(1).bars().getFirst().label() + " " + figures.charts().get(1).bars().getFirst().text());
		assertEquals(List.of(), figures.remarks());
	}

	@Test
	void aTextOfAnotherNameThatNamesThePlanCountsToo() throws Exception {
		Files.writeString(folder.resolve("河湾县.plan"), "规划：河湾县十五五纲要\n");
		Files.writeString(folder.resolve("2026年实绩.actuals"), HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.5\n指标 森林复盖率\n@ 实绩 2026年 44.5\n");
		PlanFigures figures = figures(null);
		assertEquals("指标完成程度", titles(figures).getFirst());
		assertTrue(figures.remarks().getFirst().startsWith("2026年实绩.actuals，第 "), figures.remarks().toString());
	}

	@Test
	void withoutSuchATextThereAreThoseOfThePlanAlone() throws Exception {
		assertEquals(List.of("指标由基期到目标的变化", "各领域约束性、预期性指标", "重点项目分年投资（按专栏）", "各专栏项目总投资"), titles(figures(null)));
	}

	@Test
	void aTextThatCannotBeUsedIsSaidAndCostsOnlyItsFigures() throws Exception {
		PlanFigures figures = figures("监测：平川市十五五纲要\n格式：1\n指标 森林覆盖率\n@ 实绩 2026年 44.5\n");
		assertEquals("指标由基期到目标的变化", titles(figures).getFirst());
		assertTrue(figures.remarks().getFirst().contains("河湾县.actuals"), figures.remarks().toString());
	}
}
