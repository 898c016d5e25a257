package org.planwright.exchange.export.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriters;
import org.planwright.exchange.export.PrintedPlans;

class PlanChartsTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			专栏1：主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 40.0  目标 42.0  约束性
			  指标 细颗粒物年均浓度  单位 微克/立方米  基期 25.0*  目标 ≤24.0  约束性
			  类别 经济发展
			  指标 地区生产总值增长  单位 %  基期 5.8  年均 6左右  预期性
			  指标 空置<率  单位 %  基期 10  目标 9  预期性
			  @ 方向 提高
			}
			专栏2：农业项目 {
			  1. 高标准农田建设项目，建设30万亩。
			  @ 地点 柳坞镇、石渡镇  投资 3亿元 分年 2026年 12000万元、2027年 1.8亿元
			  2. 粮食仓储项目，新建仓容12万吨。
			  @ 地点 石渡镇  投资 5400万元 分年 2026年 5400万元
			}
			专栏3：生态项目 {
			  1. 湿地修复工程，修复1处。
			}
			""";

	private static List<BarChart> charts(String plan) {
		return PlanCharts.of(PrintedPlans.plan(plan), Locale.CHINESE);
	}

	private static List<String> bars(BarChart chart) {
		return chart.bars().stream().map(bar -> bar.label() + " " + bar.parts().stream().map(part -> part.look() + "=" + part.value()).collect(Collectors.joining(",")) + " " + bar.text()).toList();
	}

	@Test
	void whatGetsBetterIsPositiveInEitherDirection() {
		assertEquals(List.of("森林覆盖率 FIRST=5.0 40.0 → 42.0（+5.0%）", "细颗粒物年均浓度 FIRST=4.0 25.0 → ≤24.0（+4.0%）", "空置<率 BAD=10.0 10 → 9（-10.0%）"), bars(charts(PLAN).get(0)));
	}

	@Test
	void attributesInvestmentAndPlacesAreCounted() {
		List<BarChart> charts = charts(PLAN);
		assertEquals(List.of("绿色生态 FIRST=2.0,SECOND=0.0,REST=0.0 约束性 2（100%）、预期性 0", "经济发展 FIRST=0.0,SECOND=2.0,REST=0.0 约束性 0（0%）、预期性 2"), bars(charts.get(1)));
		assertEquals(List.of("2026年 FIRST=17400.0 1.74亿元", "2027年 FIRST=18000.0 1.8亿元"), bars(charts.get(2)));
		assertEquals(List.of("农业项目 FIRST=35400.0 3.54亿元"), bars(charts.get(3)));
		assertEquals(List.of("石渡镇 FIRST=2.0 2", "柳坞镇 FIRST=1.0 1"), bars(charts.get(4)));
	}

	@Test
	void investmentOfAYearIsDividedByBoxAndTheLargestComeFirst() {
		BarChart years = charts(PLAN.replace("  1. 湿地修复工程，修复1处。\n", "  1. 湿地修复工程，修复1处。\n  @ 投资 5亿元 分年 2027年 4亿元、2028年 1亿元\n")).get(2);
		assertEquals(List.of("FIRST 生态项目", "SECOND 农业项目"), years.series().stream().map(series -> series.look() + " " + series.name()).toList());
		assertEquals(List.of("2026年 SECOND=17400.0 1.74亿元", "2027年 FIRST=40000.0,SECOND=18000.0 5.8亿元", "2028年 FIRST=10000.0 1亿元"), bars(years));
	}

	@Test
	void whatGrowsManyTimesIsCutOffAndStillSaysHowMuch() {
		BarChart change = charts(PLAN.replace("基期 40.0  目标 42.0", "基期 4.0  目标 42.0")).get(0);
		assertEquals("森林覆盖率 FIRST=100.0 4.0 → 42.0（+950.0%）", bars(change).get(0));
	}

	@Test
	void indicatorsWithoutBaseAndTargetAreCountedBelowTheFigure() {
		assertTrue(charts(PLAN).get(0).note().contains("另有1项"), charts(PLAN).get(0).note());
	}

	@Test
	void everyBarLeadsToWhatItIsMadeFrom() {
		List<BarChart> charts = charts(PLAN);
		Source source = charts.get(0).bars().get(1).sources().getFirst();
		assertEquals("指标 细颗粒物年均浓度  单位 微克/立方米  基期 25.0*  目标 ≤24.0  约束性", PLAN.substring(source.start(), source.start() + source.length()));
		assertEquals(List.of("高标准农田建设项目", "粮食仓储项目"), charts.get(4).bars().getFirst().sources().stream().map(Source::name).toList());
	}

	@Test
	void aPlanWithoutFiguresHasNoCharts() {
		assertEquals(List.of(), charts("规划：河湾县十五五纲要\n第一章　发展目标\n水土流失治理持续推进。\n"));
	}

	@Test
	void thePageHoldsTheChartsItself() throws Exception {
		ExportInput input = PrintedPlans.input(PLAN);
		assertFalse(html(input).contains("<svg"));
		String page = html(input.withCharts(charts(PLAN)));
		assertEquals(5, page.split("<svg ", -1).length - 1);
		assertTrue(page.contains("空置&lt;率"), page);
		for (String svg : page.split("(?=<svg )")) {
			if (svg.startsWith("<svg ")) {
				String alone = svg.substring(0, svg.indexOf("</svg>") + "</svg>".length());
				DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8)));
				assertFalse(alone.contains("NaN") || alone.contains("Infinity"), alone);
			}
		}
	}

	private static String html(ExportInput input) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PlanWriters.of("html").orElseThrow().write(input, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
