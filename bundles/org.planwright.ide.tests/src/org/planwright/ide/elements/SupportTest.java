package org.planwright.ide.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.graph.Diagram;
import org.planwright.graph.Node;
import org.planwright.graph.snapshot.SupportSnapshot;
import org.planwright.ide.elements.ElementChange.Connect;
import org.planwright.ide.elements.ElementChange.Disconnect;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;

/** Support connected and disconnected, as diagrams do it. */
class SupportTest extends ElementTests {

	private static final String COUNTY = """
			规划：岱河县十五五纲要

			第一章　发展目标
			一、生态更美
			森林覆盖率稳步提高。
			　　推进国土绿化，建设美丽岱河。
			@ 牵头 县林业局

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  目标 46.5  约束性
			  指标 "森林、草原碳汇量"  单位 万吨  目标 12  预期性
			}

			专栏2：生态项目 {
			  1. 北山造林工程，造林12万亩。
			  @ 规模 12万亩  支撑 森林覆盖率
			  2. 湿地修复。
			  // 与水利局商定
			  3. 河道整治。
			  @ 支撑 专栏2/湿地修复
			}

			专栏3：水利项目 {
			  1. 湿地修复，面积300公顷。
			}
			""";
	private static final String CITY = """
			规划：云津市十五五纲要

			专栏1：主要指标 {
			  指标 林草覆盖率  单位 %  目标 42.0  约束性
			}
			""";

	SupportTest() {
		super("岱河县", COUNTY, "云津市", CITY);
	}

	private List<String> changed(ElementChange... changes) throws Exception {
		return ElementBench.difference(COUNTY, bench.changed(changes));
	}

	private Connect connect(String from, String to) {
		return new Connect(bench.at(from), bench.at(to));
	}

	private List<String> supports(String words) {
		return ElementBench.lines(bench.plan("岱河县")).filter(line -> bench.text("岱河县").startsWith(words, ElementRef.of(line).source().start())).findFirst()
				.map(line -> ((Project) line).supports().stream().map(Referable::getName).toList()).orElseThrow();
	}

	@Test
	void aTargetIsAddedToThoseThatAreThere() throws Exception {
		assertEquals(List.of("+  @ 规模 12万亩  支撑 森林覆盖率、\"森林、草原碳汇量\"", "-  @ 规模 12万亩  支撑 森林覆盖率"), changed(connect("1. 北山", "指标 \"森林")));
		assertEquals(List.of("森林覆盖率", "森林、草原碳汇量"), supports("1. 北山"));
	}

	@Test
	void aLineWithoutAttributesGetsOne() throws Exception {
		assertEquals(List.of("+  @ 支撑 森林覆盖率"), changed(connect("2. 湿地", "指标 森林")));
	}

	@Test
	void aTaskOfTheProseSupportsAnIndicator() throws Exception {
		assertEquals(List.of("+@ 牵头 县林业局  支撑 森林覆盖率", "-@ 牵头 县林业局"), changed(connect("推进国土", "指标 森林")));
	}

	@Test
	void ofTwoOfOneNameTheBoxSaysWhichIsMeant() throws Exception {
		ElementRef second = ElementRef.of(bench.plan("岱河县").projects().get(3));
		assertEquals(List.of("+  @ 规模 12万亩  支撑 森林覆盖率、专栏3/湿地修复", "-  @ 规模 12万亩  支撑 森林覆盖率"), changed(new Connect(bench.at("1. 北山"), second)));
	}

	@Test
	void whatAnotherPlanHasIsNamedBehindThatPlan() throws Exception {
		assertEquals(List.of("+  @ 支撑 云津市十五五纲要/林草覆盖率"), changed(new Connect(bench.at("2. 湿地"), bench.at("云津市", "指标 林草"))));
	}

	@Test
	void theLastTargetTakesTheKeyWithItAndAnEmptyLineGoes() throws Exception {
		assertEquals(List.of("+  @ 规模 12万亩", "-  @ 规模 12万亩  支撑 森林覆盖率"), changed(new Disconnect(bench.at("1. 北山"), bench.at("指标 森林"))));
		assertEquals(List.of("-  @ 支撑 专栏2/湿地修复"), ElementBench.difference(bench.text("岱河县"), bench.changed(new Disconnect(bench.at("3. 河道"), bench.at("2. 湿地")))));
	}

	@Test
	void oneOfSeveralTargetsGoesAndTheOthersStay() throws Exception {
		bench.changed(connect("1. 北山", "指标 \"森林"));
		assertTrue(bench.changed(new Disconnect(bench.at("1. 北山"), bench.at("指标 森林"))).contains("  @ 规模 12万亩  支撑 \"森林、草原碳汇量\"\n"), bench.text("岱河县"));
	}

	@Test
	void severalConnectionsAreOneChange() throws Exception {
		assertEquals(List.of("+  @ 支撑 森林覆盖率、\"森林、草原碳汇量\"", "+  @ 支撑 专栏2/湿地修复、森林覆盖率", "-  @ 支撑 专栏2/湿地修复"),
				changed(connect("2. 湿地", "指标 森林"), connect("2. 湿地", "指标 \"森林"), connect("3. 河道", "指标 森林")));
	}

	@Test
	void anEndIsDrawnToAnotherTarget() throws Exception {
		assertEquals(List.of("+  @ 规模 12万亩  支撑 \"森林、草原碳汇量\"", "-  @ 规模 12万亩  支撑 森林覆盖率"),
				changed(new Disconnect(bench.at("1. 北山"), bench.at("指标 森林")), connect("1. 北山", "指标 \"森林")));
	}

	@Test
	void whatIsConnectedAlreadyStaysAsItIs() throws Exception {
		assertTrue(bench.edits(connect("1. 北山", "指标 森林")).edits().isEmpty());
		assertTrue(bench.edits(new Disconnect(bench.at("2. 湿地"), bench.at("指标 森林"))).edits().isEmpty());
	}

	@Test
	void aListOfNamesIsReadAlsoWithNamesThatHoldTheSeparator() throws Exception {
		assertEquals(List.of("+  @ 支撑 \"森林、草原碳汇量\"、森林覆盖率"),
				changed(new ElementChange.SetValue(bench.at("2. 湿地"), ColumnMeaning.of(Meaning.SUPPORTS), "森林、草原碳汇量、森林覆盖率")));
	}

	@Test
	void aCircleIsRefused() throws Exception {
		assertEquals("“湿地修复”将经由其他内容支撑自身，形成循环。请先解除反方向的支撑。", bench.refused(connect("2. 湿地", "3. 河道")));
		assertEquals("“北山造林工程”将经由其他内容支撑自身，形成循环。请先解除反方向的支撑。", bench.refused(connect("1. 北山", "1. 北山")));
	}

	@Test
	void proseCannotBeSupported() throws Exception {
		assertEquals("“北山造林工程”只能支撑指标、项目或专栏。", bench.refused(connect("1. 北山", "推进国土")));
	}

	@Test
	void nodesOfADiagramAreConnected() throws Exception {
		Diagram diagram = SupportSnapshot.of(bench.plan("岱河县"), List.of(), java.util.Map.of(), java.util.Locale.CHINESE);
		ElementRef project = node(diagram, "河道整治");
		ElementRef indicator = node(diagram, "森林、草原碳汇量");
		assertEquals(List.of("+  @ 支撑 专栏2/湿地修复、\"森林、草原碳汇量\"", "-  @ 支撑 专栏2/湿地修复"), changed(new Connect(project, indicator)));
	}

	private static ElementRef node(Diagram diagram, String label) {
		return diagram.nodes().stream().filter(node -> node.label().equals(label)).findFirst().flatMap((Node node) -> ElementRef.of(node)).orElseThrow();
	}
}
