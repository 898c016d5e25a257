package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.planwright.graph.Diagram;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeLine;
import org.planwright.graph.Mark;
import org.planwright.graph.Plans;
import org.planwright.model.plan.Plan;

class HierarchySnapshotTest {

	private static final String CITY = """
			规划：平川市十五五纲要
			地区：平川市  市级  隶属 江北省
			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			  @ 分解 河湾县 32.4、石桥县 45
			  指标 细颗粒物年均浓度  单位 微克/立方米  基期 29  目标 ≤28  约束性
			  @ 方向 降低  分解 河湾县 27、石桥县 26
			  指标 能耗降低  单位 %  累计 [12]  约束性
			  @ 分解 河湾县 12、石桥县 13
			  指标 耕地保有量  单位 万亩  基期 90  目标 90  约束性
			  @ 分解 河湾县 40、石桥县 50
			}
			""";

	private static String county(String name, String... rows) {
		return "规划：" + name + "十五五纲要\n地区：" + name + "  县级  隶属 平川市\n上位规划：平川市十五五纲要\n专栏1：主要指标 {\n  " + String.join("\n  ", rows) + "\n}\n";
	}

	@Test
	void targetsHandedDownAreAtTheEdgeAndUnmetOnesStandOut() {
		Diagram diagram = Plans.hierarchy(CITY, county("河湾县", "指标 森林覆盖率  单位 %  基期 30.3  目标 32.0  约束性", "指标 细颗粒物年均浓度  单位 微克/立方米  基期 30  目标 ≤27  约束性", "@ 方向 降低",
				"指标 能耗降低  单位 %  累计 完成平川市下达目标  约束性"));
		Edge edge = diagram.edges().get(0);
		assertTrue(edge.alert());
		assertEquals(List.of(new EdgeLine("森林覆盖率：下达32.4，本规划32.0", true), new EdgeLine("耕地保有量：下达40，本规划未列", true),
				new EdgeLine("细颗粒物年均浓度：下达27，本规划≤27", false), new EdgeLine("能耗降低：下达累计 12%，本规划完成平川市下达目标", false)), edge.lines());
	}

	@Test
	void aPlanThatMeetsAllIsAtAPlainEdge() {
		Diagram diagram = Plans.hierarchy(CITY, county("石桥县", "指标 森林覆盖率  单位 %  基期 44  目标 45.5  约束性", "指标 细颗粒物年均浓度  单位 微克/立方米  目标 ≤26  约束性", "@ 方向 降低",
				"指标 能耗降低  单位 %  累计 [13.5]  约束性", "指标 耕地保有量  单位 亩  目标 500000  约束性", "@ 方向 保持"));
		assertFalse(diagram.edges().get(0).alert(), diagram.edges().get(0).lines().toString());
	}

	@Test
	void whatIsNotDividedIsCounted() {
		Diagram diagram = Plans.hierarchy(CITY.replaceAll("  @ .*\n", ""), county("河湾县", "指标 森林覆盖率  单位 %  目标 32.0  约束性"));
		assertEquals(List.of(new EdgeLine("约束性指标 4 项未分解到地区", false)), diagram.edges().get(0).lines());
	}

	@Test
	void rowsAreByLevelAndThoseOfFieldsBelowTheirOutline() {
		Diagram diagram = Plans.hierarchy(CITY, county("河湾县", "指标 森林覆盖率  单位 %  目标 32.4  约束性"),
				"规划：河湾县生态规划\n类型：专项规划  生态\n地区：河湾县  县级\n上位规划：河湾县十五五纲要\n", "规划：国家十五五纲要\n地区：全国  国家级\n");
		assertTrue(Plans.node(diagram, "国家十五五纲要").rank() < Plans.node(diagram, "平川市十五五纲要").rank());
		assertTrue(Plans.node(diagram, "平川市十五五纲要").rank() < Plans.node(diagram, "河湾县十五五纲要").rank());
		assertTrue(Plans.node(diagram, "河湾县十五五纲要").rank() < Plans.node(diagram, "河湾县生态规划").rank());
		assertEquals(List.of("河湾县十五五纲要 -> 平川市十五五纲要", "河湾县生态规划 -> 河湾县十五五纲要"), Plans.edges(diagram));
	}

	@Test
	void plansAboveEachOtherAreDrawnAndReported() {
		Diagram diagram = Plans.hierarchy("规划：甲规划\n上位规划：乙规划\n", "规划：乙规划\n上位规划：丙规划\n", "规划：丙规划\n上位规划：甲规划\n", "规划：丁规划\n上位规划：甲规划\n");
		assertEquals(4, diagram.edges().size());
		assertEquals(3, diagram.nodes().stream().filter(node -> node.is(Mark.CYCLE)).count());
		assertFalse(Plans.node(diagram, "丁规划").is(Mark.CYCLE));
		assertEquals(1, diagram.remarks().size());
		assertTrue(diagram.remarks().get(0).startsWith("规划互为上位"), diagram.remarks().get(0));
	}

	@Test
	void onlyWhatIsConnectedBelongsToAPlan() {
		List<Plan> plans = Plans.read(CITY, county("河湾县", "指标 森林覆盖率  单位 %  目标 32.4  约束性"), "规划：外地规划\n地区：外地县  县级\n");
		assertEquals(plans.subList(0, 2), HierarchySnapshot.connected(plans.get(1), plans));
	}

	@Test
	void anUpperPlanThatIsNotFoundIsSaid() {
		Diagram diagram = HierarchySnapshot.of(Plans.read(county("河湾县", "指标 森林覆盖率  单位 %  目标 32.4  约束性")), Map.of(), Locale.ENGLISH);
		assertEquals(List.of("河湾县十五五纲要: the plan that it names as above it is not found"), diagram.remarks());
	}
}
