package org.planwright.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Mark;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.Plans;

class DiagramLayouterTest {

	private static final String TABLE = "专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  目标 42  约束性\n  @ 分解 河湾县 32.4、石桥县 45、青山县 44\n}\n";

	/** Indicators and projects, linked at random but always in the same way. */
	private static Diagram random(int indicators, int projects, int links) {
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < indicators + projects; i++) {
			boolean indicator = i < indicators;
			nodes.add(new Node("n" + i, List.of(), indicator ? NodeKind.INDICATOR : NodeKind.PROJECT, "名称" + "长".repeat(i % 23), List.of(), Set.of(indicator ? Mark.UNSUPPORTED : Mark.IDLE), Map.of(), null, indicator ? 1 : 2, 1, -1,
					FindingCount.NONE, null));
		}
		Random random = new Random(7);
		Map<String, Edge> edges = new HashMap<>();
		for (int i = 0; i < links; i++) {
			Edge edge = Edge.of("n" + (indicators + random.nextInt(projects)), "n" + random.nextInt(indicators), EdgeKind.SUPPORTS);
			edges.put(edge.id(), edge);
		}
		return new Diagram(DiagramKind.SUPPORT, "", nodes, edges.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList(), List.of());
	}

	private static DiagramLayout layOut(Diagram diagram) {
		return DiagramLayouter.layOut(diagram, CancelIndicator.NullImpl);
	}

	private static void assertNothingOverlaps(DiagramLayout layout) {
		List<Map.Entry<String, Bounds>> all = List.copyOf(layout.nodes().entrySet());
		for (int i = 0; i < all.size(); i++) {
			for (int j = i + 1; j < all.size(); j++) {
				assertFalse(all.get(i).getValue().isNear(all.get(j).getValue(), 4), all.get(i) + " " + all.get(j));
			}
		}
	}

	private static Map<String, Point> corners(DiagramLayout layout) {
		Map<String, Point> corners = new HashMap<>();
		layout.nodes().forEach((id, bounds) -> corners.put(id, new Point(bounds.x(), bounds.y())));
		return corners;
	}

	@Test
	void nothingOverlapsAndRanksAreColumns() {
		Diagram diagram = random(40, 90, 150);
		DiagramLayout layout = layOut(diagram);
		assertEquals(130, layout.nodes().size());
		assertNothingOverlaps(layout);
		for (Edge edge : diagram.edges()) {
			assertTrue(layout.nodes().get(edge.from()).x() > layout.nodes().get(edge.to()).right());
			List<Point> points = layout.edges().get(edge.id()).points();
			assertEquals(layout.nodes().get(edge.from()).x(), points.getFirst().x(), 1);
			assertEquals(layout.nodes().get(edge.to()).right(), points.getLast().x(), 1);
		}
	}

	@Test
	void whatIsNotLinkedStandsInPanels() {
		DiagramLayout layout = layOut(random(30, 60, 20));
		assertNothingOverlaps(layout);
		assertEquals(List.of(NodeKind.INDICATOR, NodeKind.PROJECT), layout.panels().stream().map(DiagramLayout.Panel::kind).toList());
		DiagramLayout.Panel panel = layout.panels().get(1);
		assertEquals(panel.nodes().size(), panel.count());
		for (Map.Entry<String, Bounds> node : layout.nodes().entrySet()) {
			assertEquals(panel.nodes().contains(node.getKey()), node.getValue().isNear(panel.bounds(), 0), node.getKey());
		}
	}

	@Test
	void manyThatAreNotLinkedStandByTheirGroups() {
		StringBuilder text = new StringBuilder();
		for (int box = 1; box <= 3; box++) {
			text.append("专栏").append(box).append("：工程").append(box).append(" {\n");
			for (int i = 1; i <= 9; i++) {
				text.append("  ").append(i).append(". 河段").append(box).append(i).append("治理工程，治理3公里。\n");
			}
			text.append("}\n");
		}
		DiagramLayout layout = layOut(Plans.support(text.toString()));
		assertEquals(List.of("工程1", "工程2", "工程3"), layout.panels().stream().map(DiagramLayout.Panel::group).toList());
		assertEquals(1, layout.panels().stream().map(panel -> panel.bounds().width()).distinct().count());
		assertNothingOverlaps(layout);
	}

	@Test
	void theSameDiagramIsLaidOutInTheSameWay() {
		assertEquals(layOut(random(40, 90, 150)), layOut(random(40, 90, 150)));
	}

	@Test
	void aLargeDiagramIsLaidOutToo() {
		Diagram diagram = random(400, 700, 2000);
		DiagramLayout layout = layOut(diagram);
		assertEquals(diagram.edges().size(), layout.edges().size());
		assertNothingOverlaps(layout);
	}

	@Test
	void highRanksAreWrappedToTheShapeOfAWindow() {
		Diagram diagram = random(100, 300, 800);
		DiagramLayout layout = layOut(diagram);
		assertNothingOverlaps(layout);
		double aspect = layout.bounds().width() / layout.bounds().height();
		assertTrue(aspect > 1 && aspect < 2.2, "aspect " + aspect);
		assertEquals(layout, layOut(diagram));
	}

	@Test
	void edgesOfWrappedRanksRunThroughNoNode() {
		Diagram diagram = random(60, 200, 500);
		DiagramLayout layout = layOut(diagram);
		assertTrue(layout.nodes().values().stream().mapToDouble(Bounds::x).distinct().count() > 4);
		assertNoNodeIsCrossed(diagram, layout);
	}

	/** No edge has a point in a node that it does not end at. */
	private static void assertNoNodeIsCrossed(Diagram diagram, DiagramLayout layout) {
		for (Edge edge : diagram.edges()) {
			List<Point> points = layout.edges().get(edge.id()).points();
			for (int i = 1; i < points.size(); i++) {
				Line2D line = new Line2D.Double(points.get(i - 1).x(), points.get(i - 1).y(), points.get(i).x(), points.get(i).y());
				layout.nodes().forEach((id, node) -> assertFalse(!id.equals(edge.from()) && !id.equals(edge.to()) && line.intersects(node.x() + 1, node.y() + 1, node.width() - 2, node.height() - 2),
						edge.id() + " " + points + " through " + id + " " + node));
			}
		}
	}

	@Test
	void panelsStandBesideWhatIsHighAndBelowWhatIsWide() {
		DiagramLayout high = layOut(random(25, 40, 40));
		double right = high.nodes().entrySet().stream().filter(node -> high.panels().stream().noneMatch(panel -> panel.nodes().contains(node.getKey()))).mapToDouble(node -> node.getValue().right()).max().orElseThrow();
		assertTrue(high.panels().stream().allMatch(panel -> panel.bounds().x() > right), high.panels().toString());
		DiagramLayout low = layOut(random(12, 12, 2));
		double bottom = low.nodes().entrySet().stream().filter(node -> low.panels().stream().noneMatch(panel -> panel.nodes().contains(node.getKey()))).mapToDouble(node -> node.getValue().bottom()).max().orElseThrow();
		assertTrue(low.panels().stream().allMatch(panel -> panel.bounds().y() > bottom), low.panels().toString());
	}

	@Test
	void manyPanelsStandBesideEachOther() {
		StringBuilder text = new StringBuilder();
		for (int box = 1; box <= 12; box++) {
			text.append("专栏").append(box).append("：工程").append(box).append(" {\n");
			for (int i = 1; i <= 5; i++) {
				text.append("  ").append(i).append(". 河段").append(box).append(i).append("治理工程，治理3公里。\n");
			}
			text.append("}\n");
		}
		DiagramLayout layout = layOut(Plans.support(text.toString()));
		assertNothingOverlaps(layout);
		double aspect = layout.bounds().width() / layout.bounds().height();
		assertTrue(aspect > 1 && aspect < 2.6, "aspect " + aspect);
		List<DiagramLayout.Panel> panels = layout.panels();
		for (int i = 1; i < panels.size(); i++) {
			Bounds before = panels.get(i - 1).bounds();
			Bounds panel = panels.get(i).bounds();
			assertTrue(panel.y() >= before.bottom() || panel.x() >= before.right(), "read from the top and from the left");
			for (int j = 0; j < i; j++) {
				assertFalse(panels.get(j).bounds().isNear(panel, 4));
			}
		}
	}

	@Test
	void whatHasAPlaceKeepsItAndWhatIsNewCoversNothing() {
		Map<String, Point> kept = corners(layOut(random(40, 60, 120)));
		kept.computeIfPresent("n3", (id, point) -> new Point(point.x() - 900, point.y() + 40));
		Diagram more = random(40, 75, 140);
		kept.keySet().removeIf(id -> Integer.parseInt(id.substring(1)) % 9 == 0);
		DiagramLayout layout = DiagramLayouter.layOut(more, kept, CancelIndicator.NullImpl);
		kept.forEach((id, point) -> assertEquals(point, new Point(layout.nodes().get(id).x(), layout.nodes().get(id).y())));
		assertEquals(115, layout.nodes().size());
		for (Map.Entry<String, Bounds> node : layout.nodes().entrySet()) {
			if (!kept.containsKey(node.getKey())) {
				layout.nodes().forEach((id, bounds) -> assertTrue(id.equals(node.getKey()) || !bounds.isNear(node.getValue(), 4), id + " " + node));
			}
		}
	}

	@Test
	void edgesBetweenKeptPlacesGoAroundTheNodesBetweenThem() {
		Diagram diagram = new Diagram(DiagramKind.SUPPORT, "", random(2, 4, 0).nodes(),
				List.of(Edge.of("n2", "n0", EdgeKind.SUPPORTS), Edge.of("n3", "n0", EdgeKind.SUPPORTS), Edge.of("n4", "n1", EdgeKind.SUPPORTS), Edge.of("n5", "n1", EdgeKind.SUPPORTS)), List.of());
		Map<String, Point> kept = Map.of("n0", new Point(0, 0), "n3", new Point(300, 4), "n2", new Point(600, 0), "n1", new Point(0, 400), "n4", new Point(600, 400), "n5", new Point(600, 520));
		DiagramLayout layout = DiagramLayouter.layOut(diagram, kept, CancelIndicator.NullImpl);
		assertNoNodeIsCrossed(diagram, layout);
		Route around = layout.edges().get(Edge.id("n2", "n0"));
		assertEquals(4, around.points().size(), around.toString());
		assertEquals(600, around.points().getFirst().x());
		assertEquals(layout.nodes().get("n0").right(), around.points().getLast().x());
		for (String from : List.of("n4", "n5")) {
			assertEquals(2, layout.edges().get(Edge.id(from, "n1")).points().size());
		}
		assertEquals(layout, DiagramLayouter.layOut(diagram, kept, CancelIndicator.NullImpl));
	}

	@Test
	void aLayoutThatIsKeptWholeIsTheSameAgain() {
		Diagram diagram = random(20, 30, 60);
		DiagramLayout layout = layOut(diagram);
		assertEquals(layout, DiagramLayouter.layOut(diagram, corners(layout), CancelIndicator.NullImpl));
	}

	@Test
	void aPlaceKeptUnderAPlainerIdIsTaken() {
		String one = "专栏1：工程 {\n  1. 污水处理工程，建设东乡一座。\n}\n";
		Diagram before = Plans.support(one);
		Map<String, Point> kept = Map.of(before.nodes().get(0).id(), new Point(500, 600));
		Diagram after = Plans.support(one + "专栏2：城镇工程 {\n  1. 污水处理工程，建设县城一座。\n}\n");
		DiagramLayout layout = DiagramLayouter.layOut(after, kept, CancelIndicator.NullImpl);
		assertEquals(new Point(500, 600), new Point(layout.nodes().get(after.nodes().get(0).id()).x(), layout.nodes().get(after.nodes().get(0).id()).y()));
		assertNothingOverlaps(layout);
	}

	@Test
	void chaptersStandInTheOrderOfTheDocument() {
		Diagram diagram = Plans.structure("第一章　甲\n第一节　甲一\n文。\n第二章　乙\n第三章　丙\n第一节　丙一\n第二节　丙二\n第四章　丁\n第一节　丁一\n");
		DiagramLayout layout = layOut(diagram);
		assertNothingOverlaps(layout);
		for (int rank = 1; rank <= 2; rank++) {
			int column = rank;
			List<Double> tops = diagram.nodes().stream().filter(node -> node.rank() == column).map(node -> layout.nodes().get(node.id()).y()).toList();
			assertEquals(tops.stream().sorted().toList(), tops);
		}
	}

	@Test
	void plansOfALevelStandInARow() {
		List<String> texts = new ArrayList<>(List.of("规划：全国纲要\n地区：全国  国家级\n" + TABLE.replace("河湾县", "甲省").replace("石桥县", "乙省")));
		for (String province : List.of("甲省", "乙省")) {
			texts.add("规划：" + province + "纲要\n地区：" + province + "  省级\n上位规划：全国纲要\n" + TABLE.replace("河湾县", province + "东市"));
		}
		texts.add("规划：丙省纲要\n地区：丙省  省级\n");
		texts.add("规划：甲省东市纲要\n地区：甲省东市  市级\n上位规划：甲省纲要\n" + TABLE);
		texts.add("规划：乙省东市纲要\n地区：乙省东市  市级\n上位规划：乙省纲要\n");
		Diagram diagram = Plans.hierarchy(texts.toArray(String[]::new));
		DiagramLayout layout = layOut(diagram);
		assertNothingOverlaps(layout);
		for (List<String> row : List.of(List.of("甲省纲要", "乙省纲要", "丙省纲要"), List.of("甲省东市纲要", "乙省东市纲要"))) {
			List<Bounds> places = row.stream().map(label -> layout.nodes().get(Plans.node(diagram, label).id())).toList();
			assertTrue(places.stream().allMatch(place -> place.y() < places.get(0).bottom() && places.get(0).y() < place.bottom()), places.toString());
		}
	}

	@Test
	void textAtEdgesCoversNoNode() {
		String city = "规划：平川市纲要\n地区：平川市  市级\n" + TABLE;
		List<String> texts = new ArrayList<>(List.of(city));
		for (String county : List.of("河湾县", "石桥县", "青山县")) {
			texts.add("规划：" + county + "纲要\n地区：" + county + "  县级\n上位规划：平川市纲要\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  目标 32  约束性\n}\n");
		}
		Diagram diagram = Plans.hierarchy(texts.toArray(String[]::new));
		DiagramLayout layout = layOut(diagram);
		List<Bounds> labels = layout.edges().values().stream().map(Route::label).toList();
		assertEquals(3, labels.size());
		for (Bounds label : labels) {
			assertTrue(layout.nodes().values().stream().noneMatch(node -> node.isNear(label, 1)));
			assertTrue(labels.stream().noneMatch(other -> other != label && other.isNear(label, 1)));
		}
		assertTrue(layout.nodes().get(Plans.node(diagram, "平川市纲要").id()).bottom() < labels.get(0).y());
	}

	@Test
	void circlesAndLoopsAreLaidOut() {
		Diagram diagram = new Diagram(DiagramKind.SUPPORT, "", random(2, 2, 4).nodes(),
				List.of(Edge.of("n0", "n1", EdgeKind.SUPPORTS), Edge.of("n1", "n0", EdgeKind.SUPPORTS), Edge.of("n2", "n2", EdgeKind.SUPPORTS), Edge.of("n3", "n0", EdgeKind.SUPPORTS)), List.of());
		DiagramLayout layout = layOut(diagram);
		assertNothingOverlaps(layout);
		assertEquals(4, layout.edges().size());
	}

	@Test
	void nothingIsLaidOutAsNothing() {
		DiagramLayout layout = layOut(new Diagram(DiagramKind.SUPPORT, "", List.of(), List.of(), List.of()));
		assertEquals(new Bounds(0, 0, 0, 0), layout.bounds());
	}

	@Test
	void aLayoutCanBeCancelled() {
		assertThrows(OperationCanceledException.class, () -> DiagramLayouter.layOut(random(40, 90, 150), () -> true));
	}
}
