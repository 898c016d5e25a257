package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.graph.Diagram;
import org.planwright.graph.Node;
import org.planwright.graph.Plans;

class NodeIdsTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			第一章　目标
			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  @ 代码 ST05
			  指标 城镇化率  单位 %  基期 50  目标 55  预期性
			}
			专栏2：农业工程 {
			  1. 污水处理工程，建设东乡一座。
			  2. 水库清淤工程，清淤20万立方米。
			}
			专栏3：城镇工程 {
			  1. 污水处理工程，建设县城一座。
			  2. 老旧小区改造，改造5个。
			}
			""";

	private static String id(Diagram diagram, String detail) {
		return Plans.node(diagram, detail).id();
	}

	/** Ids of projects of one name, by what their sentences say. */
	private static Map<String, String> sewage(String text) {
		return Plans.support(text).nodes().stream().filter(node -> node.label().equals("污水处理工程"))
				.collect(Collectors.toMap(node -> text.substring(node.source().start(), node.source().end()).contains("东乡") ? "东乡" : "县城", Node::id));
	}

	@Test
	void anIndicatorWithACodeSurvivesItsRenaming() {
		assertEquals(id(Plans.support(PLAN), "森林覆盖率"), id(Plans.support(PLAN.replace("森林覆盖率", "全县森林覆盖率")), "全县森林覆盖率"));
	}

	@Test
	void editsElsewhereAndNewNumbersChangeNoId() {
		Diagram before = Plans.support(PLAN);
		Diagram after = Plans.support(PLAN.replace("第一章　目标", "第一章　前言\n多了一段。\n第二章　主要目标").replace("  2. 老旧", "  2. 公园建设工程，建设一处。\n  3. 老旧").replace("专栏2：农业工程", "专栏4：农业水利工程"));
		for (String label : List.of("森林覆盖率", "城镇化率", "水库清淤工程", "老旧小区改造")) {
			assertEquals(id(before, label), id(after, label));
		}
	}

	@Test
	void aProjectThatIsMovedToAnotherBoxKeepsItsId() {
		String moved = PLAN.replace("  2. 水库清淤工程，清淤20万立方米。\n", "").replace("专栏3：城镇工程 {\n", "专栏3：城镇工程 {\n  0. 水库清淤工程，清淤20万立方米。\n");
		assertEquals(id(Plans.support(PLAN), "水库清淤工程"), id(Plans.support(moved), "水库清淤工程"));
	}

	@Test
	void twoProjectsOfOneNameAreToldApartWhateverTheirOrder() {
		Map<String, String> before = sewage(PLAN);
		assertEquals(2, Map.copyOf(before).size());
		assertNotEquals(before.get("东乡"), before.get("县城"));
		String one = PLAN.substring(PLAN.indexOf("专栏2"), PLAN.indexOf("专栏3"));
		String other = PLAN.substring(PLAN.indexOf("专栏3"));
		assertEquals(before, sewage(PLAN.replace(one + other, other + one)));
	}

	@Test
	void twoOfOneNameInOneBoxAreToldApartByTheirText() {
		String text = PLAN.replace("  2. 老旧小区改造，改造5个。", "  2. 污水处理工程，建设东乡一座。").replace("  1. 污水处理工程，建设东乡一座。\n", "");
		String swapped = text.replace("1. 污水处理工程，建设县城一座。\n  2. 污水处理工程，建设东乡一座。", "1. 污水处理工程，建设东乡一座。\n  2. 污水处理工程，建设县城一座。");
		assertNotEquals(text, swapped);
		assertEquals(sewage(text), sewage(swapped));
	}

	@Test
	void allIdsDifferAlsoWhereNothingTellsNodesApart() {
		Diagram diagram = Plans.support(PLAN + "专栏4：同名 {\n  1. 同一工程。\n  2. 同一工程。\n  3. 同一工程。\n}\n");
		assertEquals(diagram.nodes().size(), diagram.nodes().stream().map(Node::id).distinct().count());
	}

	@Test
	void aNodeThatGetsANamesakeIsFoundByItsEarlierId() {
		Diagram alone = Plans.support(PLAN.replace("  1. 污水处理工程，建设县城一座。\n", ""));
		String earlier = id(alone, "污水处理工程");
		assertTrue(Plans.support(PLAN).nodes().stream().filter(node -> node.label().equals("污水处理工程")).allMatch(node -> node.otherIds().contains(earlier)));
	}

	@Test
	void namesThatMeanTheSameMakeTheSameId() {
		assertEquals(id(Plans.support(PLAN), "城镇化率"), id(Plans.support(PLAN.replace("指标 城镇化率", "指标 城镇化率 ")), "城镇化率"));
	}
}
