package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.Edge;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Mark;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.Plans;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.Finding;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Progress;

class SupportSnapshotTest {

	static final String PLAN = """
			规划：河湾县十五五纲要
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			地区：河湾县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年

			第一章　主要目标
			——生态优势更加凸显。森林覆盖率达到32.4%「=森林覆盖率.目标」，水质持续向好。
			专栏1：主要指标 {
			  类别 经济发展
			  指标 地区生产总值增长  单位 %  基期 5.1  年均 6左右  预期性
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  @ 牵头 县自然资源局
			}
			第二章　重点任务
			推进河岸造林绿化，连片治理坡耕地。
			@ 牵头 县林业局  支撑 森林覆盖率
			专栏2：生态工程 {
			  1. 退牧还草工程，规模12.5万亩。
			  @ 规模 12.5万亩  投资 3000万元  支撑 森林覆盖率
			  2. 水库清淤工程，清淤20万立方米。
			}
			""";

	@Test
	void goalsIndicatorsProjectsAndTasksAreLinked() {
		Diagram diagram = Plans.support(PLAN);
		assertEquals(List.of("森林覆盖率 -> 生态优势更加凸显", "推进河岸造林绿化 -> 森林覆盖率", "退牧还草工程 -> 森林覆盖率"), Plans.edges(diagram));
		assertEquals(NodeKind.GOAL, Plans.node(diagram, "生态优势更加凸显").kind());
		assertEquals(NodeKind.TASK, Plans.node(diagram, "推进河岸造林绿化").kind());
		assertEquals("河湾县国民经济和社会发展第十五个五年规划纲要", diagram.title());
		assertEquals(List.of(), diagram.remarks());
	}

	@Test
	void whatStandsOutIsMarked() {
		Diagram diagram = Plans.support(PLAN);
		assertTrue(Plans.node(diagram, "森林覆盖率").is(Mark.BINDING));
		assertFalse(Plans.node(diagram, "森林覆盖率").is(Mark.UNSUPPORTED));
		assertTrue(Plans.node(diagram, "地区生产总值增长").is(Mark.ANTICIPATORY));
		assertTrue(Plans.node(diagram, "地区生产总值增长").is(Mark.UNSUPPORTED));
		assertTrue(Plans.node(diagram, "水库清淤工程").is(Mark.IDLE));
		assertFalse(Plans.node(diagram, "退牧还草工程").is(Mark.IDLE));
	}

	@Test
	void nodesSayWhatThereIsToKnow() {
		Diagram diagram = Plans.support(PLAN);
		assertEquals(List.of("30.3 → 32.4 %", "县自然资源局"), Plans.node(diagram, "森林覆盖率").details());
		assertEquals(List.of("5.1 → 年均 6%左右"), Plans.node(diagram, "地区生产总值增长").details());
		assertEquals(List.of("12.5万亩  3000万元"), Plans.node(diagram, "退牧还草工程").details());
		assertEquals("绿色生态", Plans.node(diagram, "退牧还草工程").traits().get(ColourBy.CATEGORY));
		assertEquals("县林业局", Plans.node(diagram, "推进河岸造林绿化").traits().get(ColourBy.LEAD));
		Node project = Plans.node(diagram, "退牧还草工程");
		assertTrue(PLAN.substring(project.source().start(), project.source().end()).contains("退牧还草工程，规模12.5万亩。"));
	}

	@Test
	void progressIsWhatItIsGiven() {
		Plan plan = Plans.read(PLAN).get(0);
		Progress late = new Progress(Light.AMBER, Progress.Reason.BEHIND, Optional.of(new BigDecimal("31.5")), Optional.of(new BigDecimal("40.0")), List.of(), Optional.empty());
		Diagram diagram = SupportSnapshot.of(plan, List.of(), Map.of(plan.indicators().get(1), late, plan.projects().get(0), late), Locale.CHINESE);
		assertEquals("偏慢", Plans.node(diagram, "森林覆盖率").traits().get(ColourBy.PROGRESS));
		assertEquals(List.of("30.3 → 32.4 %", "已完成 31.5%，应完成 40.0%", "县自然资源局"), Plans.node(diagram, "森林覆盖率").details());
		assertEquals("偏慢", Plans.node(diagram, "退牧还草工程").traits().get(ColourBy.PROGRESS));
		assertFalse(Plans.node(diagram, "地区生产总值增长").traits().containsKey(ColourBy.PROGRESS));
	}

	@Test
	void findingsAreAtTheNodeWhoseLinesTheyAreIn() {
		Plan plan = Plans.read(PLAN.replace("达到32.4%", "达到32.5%").replace("单位 %  基期 30.3", "基期 30.3")).get(0);
		List<Finding> findings = Plans.findings(plan);
		assertFalse(findings.isEmpty());
		Diagram diagram = SupportSnapshot.of(plan, findings, Map.of(), Locale.CHINESE);
		assertTrue(Plans.node(diagram, "生态优势更加凸显").findings().errors() > 0);
		assertTrue(Plans.node(diagram, "森林覆盖率").findings().total() > 0);
		assertEquals(FindingCount.NONE, Plans.node(diagram, "退牧还草工程").findings());
	}

	@Test
	void aParagraphThatDoesNotNameItselfLeadsToItsHeading() {
		Diagram diagram = Plans.support(PLAN.replace("——生态优势更加凸显。森林覆盖率达到", "到2030年，全县生态环境质量进一步改善，森林覆盖率达到"));
		assertEquals(NodeKind.GOAL, Plans.node(diagram, "主要目标").kind());
	}

	@Test
	void supportInACircleIsDrawnAndReported() {
		String text = PLAN.replace("规模 12.5万亩  投资 3000万元  支撑 森林覆盖率", "支撑 水库清淤工程").replace("清淤20万立方米。\n", "清淤20万立方米。\n  @ 支撑 退牧还草工程\n");
		Diagram diagram = Plans.support(text);
		assertTrue(Plans.node(diagram, "退牧还草工程").is(Mark.CYCLE));
		assertTrue(Plans.node(diagram, "水库清淤工程").is(Mark.CYCLE));
		assertFalse(Plans.node(diagram, "森林覆盖率").is(Mark.CYCLE));
		assertEquals(2, diagram.edges().stream().filter(Edge::alert).count());
		assertEquals(1, diagram.remarks().size());
		assertTrue(diagram.remarks().get(0).startsWith("支撑关系成环："), diagram.remarks().get(0));
	}

	@Test
	void whatIsSupportedAndNotFoundIsSaid() {
		Diagram diagram = Plans.support(PLAN.replace("县林业局  支撑 森林覆盖率", "县林业局  支撑 草原植被盖度"));
		assertTrue(diagram.remarks().get(0).contains("草原植被盖度"), diagram.remarks().toString());
		assertEquals(2, diagram.edges().size());
	}

	@Test
	void indicatorsOfAnotherPlanAreMarkedAsSuch() {
		String field = "规划：河湾县生态专项规划\n上位规划：河湾县十五五纲要\n\n第一章　任务\n建设河岸林带，补植补造。\n@ 支撑 河湾县十五五纲要/森林覆盖率\n";
		Diagram diagram = SupportSnapshot.of(Plans.read(PLAN, field).get(1), List.of(), Map.of(), Locale.CHINESE);
		Node indicator = Plans.node(diagram, "森林覆盖率");
		assertTrue(indicator.is(Mark.ELSEWHERE));
		assertFalse(indicator.is(Mark.UNSUPPORTED));
		assertTrue(indicator.source().uri().endsWith("plan0.plan"), indicator.source().uri());
	}

	@Test
	void damagedLinesCostOnlyThemselves() {
		Diagram diagram = Plans.support(PLAN.replace("  指标 地区生产总值增长  单位 %  基期 5.1  年均 6左右  预期性", "  指标 \n  ｛｛ 指标").replace("专栏2：生态工程 {", "专栏2：生态工程 {\n  @ @ 支撑 支撑\n"));
		assertEquals("森林覆盖率", Plans.node(diagram, "森林覆盖率").label());
		assertTrue(Plans.edges(diagram).contains("退牧还草工程 -> 森林覆盖率"));
	}

	@Test
	void aPlanWithoutAnythingSaysSo() {
		assertEquals(List.of("规划中既没有指标，也没有项目。"), Plans.support("第一章　总则\n只有文字。\n").remarks());
		assertEquals(List.of(), Plans.support("").nodes());
	}
}
