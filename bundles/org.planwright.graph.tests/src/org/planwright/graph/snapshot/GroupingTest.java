package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.graph.Diagram;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.Plans;

class GroupingTest {

	/** A plan of so many projects, half of which support one of two indicators of a category. */
	static String plan(int projects) {
		StringBuilder text = new StringBuilder("专栏1：主要指标 {\n  类别 绿色生态\n  指标 森林覆盖率  单位 %  基期 30  目标 32  约束性\n  指标 湿地保护率  单位 %  基期 50  目标 55  预期性\n}\n");
		for (int i = 0; i < projects; i++) {
			if (i % 50 == 0) {
				text.append(i == 0 ? "" : "}\n").append("专栏").append(i / 50 + 2).append("：工程").append("甲乙丙丁戊己庚辛".charAt(i / 50)).append(" {\n");
			}
			text.append("  ").append(i + 1).append(". 河段").append(i).append("治理工程，治理3公里。\n");
			if (i % 2 == 0) {
				text.append("  @ 支撑 ").append(i % 4 == 0 ? "森林覆盖率" : "湿地保护率").append("\n");
			}
		}
		return text.append("}\n").toString();
	}

	@Test
	void aSmallDiagramStaysAsItIs() {
		Diagram diagram = Plans.support(plan(100));
		assertSame(diagram, Grouping.whenLarge(diagram, Locale.CHINESE));
	}

	@Test
	void aLargeOneIsShownByCategoryAndBox() {
		Diagram diagram = Grouping.whenLarge(Plans.support(plan(320)), Locale.CHINESE);
		assertEquals(8, diagram.nodes().size());
		Node indicators = Plans.node(diagram, "绿色生态");
		assertEquals(NodeKind.GROUP, indicators.kind());
		assertEquals(List.of("指标 2 项，约束性 1 项"), indicators.details());
		assertEquals(List.of("项目 50 个", "未支撑指标 25 个"), Plans.node(diagram, "工程甲").details());
		assertEquals(7, diagram.edges().size());
		assertEquals(25, diagram.edges().get(0).count());
		assertTrue(diagram.remarks().get(0).contains("300"), diagram.remarks().toString());
	}

	@Test
	void aGroupOfALargeOneIsOpenedAlone() {
		Diagram diagram = Grouping.of(Plans.support(plan(320)), Set.of(Plans.node(Grouping.whenLarge(Plans.support(plan(320)), Locale.CHINESE), "绿色生态").id()), Locale.CHINESE);
		assertEquals(9, diagram.nodes().size());
		assertEquals(NodeKind.INDICATOR, Plans.node(diagram, "森林覆盖率").kind());
		assertEquals(NodeKind.GROUP, Plans.node(diagram, "工程甲").kind());
	}

	@Test
	void aGroupOfASmallOneIsClosedAlone() {
		Diagram small = Plans.support(plan(100));
		String box = Grouping.groupId(Plans.node(small, "河段0治理工程"), Locale.CHINESE);
		assertTrue(Grouping.groups(small, Locale.CHINESE).contains(box));
		Diagram diagram = Grouping.of(small, Set.of(box), Locale.CHINESE);
		assertEquals(2 + 50 + 1, diagram.nodes().size());
		assertEquals(List.of(), diagram.remarks());
	}

	@Test
	void whatIsNearIsFoundInSteps() {
		Diagram diagram = Plans.support(plan(10));
		List<Node> centre = Neighbourhood.named(diagram, "河段0治理");
		assertEquals(1, centre.size());
		assertEquals(2, Neighbourhood.of(diagram, centre, 1, Locale.CHINESE).nodes().size());
		Diagram two = Neighbourhood.of(diagram, centre, 2, Locale.CHINESE);
		assertEquals(List.of("森林覆盖率", "河段0治理工程", "河段4治理工程", "河段8治理工程"), two.nodes().stream().map(Node::label).toList());
		assertEquals(3, two.edges().size());
		assertEquals(List.of(), Neighbourhood.named(diagram, "没有的名称"));
	}
}
