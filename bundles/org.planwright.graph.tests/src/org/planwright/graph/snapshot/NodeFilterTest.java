package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.graph.Diagram;
import org.planwright.graph.Mark;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.Plans;

/** What is shown of a diagram by what a person asks for. */
class NodeFilterTest {

	private static final Diagram DIAGRAM = Plans.support("""
			规划：河湾县十五五纲要

			第一章　生态目标
			森林覆盖率达到32.4%「=森林覆盖率.目标」。

			专栏1：主要指标 {
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  类别 经济发展
			    指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			    @ 牵头 县农业农村局
			}

			专栏2：重点工程 {
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率  牵头 县林业和草原局
			  2. 草原围栏工程，围栏3万亩。
			  @ 支撑 退牧还草工程
			  3. 敬老院改造工程，改造敬老院3所。
			}
			""");

	private static List<String> shown(NodeFilter filter) {
		return filter.of(DIAGRAM, Locale.CHINESE).nodes().stream().map(Node::label).toList();
	}

	@Test
	void whoAsksForNothingSeesAll() {
		assertSame(DIAGRAM, NodeFilter.ALL.of(DIAGRAM, Locale.CHINESE));
	}

	@Test
	void bindingIndicatorsComeWithWhatSupportsThemAndWhatTheyMeasure() {
		assertEquals(List.of("森林覆盖率达到32.4%", "森林覆盖率", "退牧还草工程", "草原围栏工程"), shown(NodeFilter.ALL.withAttribute(Mark.BINDING)));
		assertEquals(List.of("粮食产量"), shown(NodeFilter.ALL.withAttribute(Mark.ANTICIPATORY)));
	}

	@Test
	void gapsAreWhatNobodySupportsAndWhatSupportsNothing() {
		assertEquals(List.of("粮食产量", "敬老院改造工程"), shown(NodeFilter.ALL.withGaps(true)));
	}

	@Test
	void aTargetThatIsNotMetIsAGapOfBothPlans() {
		String city = "规划：平川市十五五纲要\n地区：平川市  市级\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  基期 30  目标 42  约束性\n  @ 分解 河湾县 32.4、石桥县 45\n}\n";
		String low = "规划：河湾县十五五纲要\n地区：河湾县  县级  隶属 平川市\n上位规划：平川市十五五纲要\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  基期 30  目标 32  约束性\n}\n";
		Diagram plans = Plans.hierarchy(city, low, low.replace("河湾", "石桥").replace("32", "46"));
		assertEquals(List.of("平川市十五五纲要", "河湾县十五五纲要"), NodeFilter.ALL.withGaps(true).of(plans, Locale.CHINESE).nodes().stream().map(Node::label).toList());
	}

	@Test
	void allThatIsAskedForMustFit() {
		assertEquals(List.of("森林覆盖率", "粮食产量"), shown(NodeFilter.ALL.showing(NodeKind.PROJECT, false).showing(NodeKind.GOAL, false)));
		assertEquals(List.of("粮食产量"), shown(NodeFilter.ALL.withCategory("经济发展")));
		assertEquals(List.of("退牧还草工程"), shown(NodeFilter.ALL.withLead("县林业和草原局").withAttribute(Mark.BINDING)));
		assertEquals(List.of(), shown(NodeFilter.ALL.withFindings(true)));
	}

	@Test
	void edgesStayBetweenWhatIsShownAndWhatIsLeftOutIsTold() {
		Diagram diagram = NodeFilter.ALL.withCategory("绿色生态").showing(NodeKind.GOAL, false).of(DIAGRAM, Locale.CHINESE);
		assertEquals(List.of("project/退牧还草工程 -> indicator/森林覆盖率", "project/草原围栏工程 -> project/退牧还草工程"), diagram.edges().stream().map(edge -> edge.id()).sorted().toList().reversed());
		assertEquals("只显示除目标以外的、绿色生态：共 6 项，显示 3 项。", diagram.remarks().getFirst());
	}
}
