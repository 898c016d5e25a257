package org.planwright.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.planwright.graph.Diagram;
import org.planwright.graph.Edge;
import org.planwright.graph.NodeKind;
import org.planwright.graph.Plans;
import org.planwright.graph.snapshot.Renames;

/** Layouts that follow their diagram while it is edited. */
class GrownLayoutTest {

	private static final String TABLE = "专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  目标 46.5  约束性\n  指标 粮食产量  单位 亿斤  目标 12  预期性\n}\n";
	private static final String BOX = "专栏2：重点工程 {\n  1. 退牧还草工程，改良草原。\n  @ 支撑 森林覆盖率\n  2. 农田水利工程，新建渠道。\n  @ 支撑 粮食产量\n  3. 敬老院改造工程，改造敬老院。\n}\n";

	private final Diagram diagram = Plans.support(TABLE + BOX);
	private final DiagramLayout layout = DiagramLayouter.layOut(diagram, CancelIndicator.NullImpl);

	private DiagramLayout after(String text) {
		Diagram now = Plans.support(text);
		return DiagramLayouter.grow(now, layout, Renames.between(diagram, now), Map.of());
	}

	private static void assertNothingOverlaps(DiagramLayout layout) {
		List<Map.Entry<String, Bounds>> all = List.copyOf(layout.nodes().entrySet());
		for (int i = 0; i < all.size(); i++) {
			for (int j = i + 1; j < all.size(); j++) {
				assertFalse(all.get(i).getValue().isNear(all.get(j).getValue(), 4), all.get(i) + " " + all.get(j));
			}
		}
	}

	@Test
	void nothingMovesWhereNothingChanges() {
		DiagramLayout same = after(TABLE + BOX);
		assertEquals(layout.nodes(), same.nodes());
		assertEquals(layout.edges(), same.edges());
		assertEquals(layout.panels(), same.panels());
	}

	@Test
	void whatIsRenamedStaysWithItsEdges() {
		DiagramLayout renamed = after(TABLE + BOX.replace("退牧还草工程", "退耕还草工程"));
		assertEquals(layout.nodes().get("project/退牧还草工程"), renamed.nodes().get("project/退耕还草工程"));
		assertEquals(layout.edges().get("project/退牧还草工程 -> indicator/森林覆盖率"), renamed.edges().get("project/退耕还草工程 -> indicator/森林覆盖率"));
	}

	@Test
	void whatGrowsPushesDownWhatItWouldCover() {
		DiagramLayout grown = after(TABLE.replace("森林覆盖率", "全县森林覆盖率和草原综合植被盖度以及湿地保护率合计") + BOX.replace("森林覆盖率", "全县森林覆盖率和草原综合植被盖度以及湿地保护率合计"));
		assertNothingOverlaps(grown);
		Bounds upper = grown.nodes().get("indicator/全县森林覆盖率和草原综合植被盖度以及湿地保护率合计");
		assertEquals(layout.nodes().get("indicator/森林覆盖率").y(), upper.y());
		assertTrue(upper.height() > layout.nodes().get("indicator/森林覆盖率").height());
	}

	@Test
	void aNewProjectThatIsLinkedStandsAmongTheOthers() {
		DiagramLayout more = after(TABLE + BOX.replace("  3.", "  3. 湿地修复工程，修复湿地。\n  @ 支撑 森林覆盖率\n  4."));
		Bounds come = more.nodes().get("project/湿地修复工程");
		assertEquals(more.nodes().get("project/退牧还草工程").x(), come.x());
		assertEquals(layout.nodes().get("project/农田水利工程"), more.nodes().get("project/农田水利工程"));
		assertNothingOverlaps(more);
		assertEquals(2, more.edges().get(Edge.id("project/湿地修复工程", "indicator/森林覆盖率")).points().size());
	}

	@Test
	void aNewProjectWithoutLinkComesIntoThePanel() {
		DiagramLayout more = after(TABLE + BOX.replace("  3.", "  3. 体育场新建工程，新建体育场。\n  4."));
		DiagramLayout.Panel panel = more.panels().getLast();
		assertEquals(2, panel.count());
		assertTrue(more.nodes().get("project/体育场新建工程").isNear(panel.bounds(), 0));
		assertNothingOverlaps(more);
	}

	@Test
	void theFirstProjectWithoutLinkGetsAPanel() {
		Diagram linked = Plans.support(TABLE + BOX.substring(0, BOX.indexOf("  3.")) + "}\n");
		DiagramLayout first = DiagramLayouter.layOut(linked, CancelIndicator.NullImpl);
		assertEquals(List.of(), first.panels());
		DiagramLayout more = DiagramLayouter.grow(diagram, first, Map.of(), Map.of());
		assertEquals(List.of(NodeKind.PROJECT), more.panels().stream().map(DiagramLayout.Panel::kind).toList());
		assertTrue(more.panels().getFirst().bounds().y() > first.bounds().bottom());
	}

	@Test
	void whatGetsALinkLeavesThePanel() {
		DiagramLayout linked = after(TABLE + BOX.replace("改造敬老院。\n", "改造敬老院。\n  @ 支撑 粮食产量\n"));
		assertEquals(List.of(), linked.panels());
		assertEquals(layout.nodes().get("project/敬老院改造工程"), linked.nodes().get("project/敬老院改造工程"));
		assertTrue(linked.edges().containsKey("project/敬老院改造工程 -> indicator/粮食产量"));
	}

	@Test
	void whatIsMovedIsThereAndItsEdgesAreStraight() {
		DiagramLayout moved = DiagramLayouter.grow(diagram, layout, Map.of(), Map.of("project/退牧还草工程", new Point(900, 500)));
		assertEquals(new Point(900, 500), new Point(moved.nodes().get("project/退牧还草工程").x(), moved.nodes().get("project/退牧还草工程").y()));
		assertEquals(900, moved.edges().get("project/退牧还草工程 -> indicator/森林覆盖率").points().getFirst().x());
		assertEquals(layout.edges().get("project/农田水利工程 -> indicator/粮食产量"), moved.edges().get("project/农田水利工程 -> indicator/粮食产量"));
	}
}
