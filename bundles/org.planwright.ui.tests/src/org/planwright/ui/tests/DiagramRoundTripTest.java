package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.cli.Messages;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.PlanReader;
import org.planwright.diagram.editing.DiagramEditing;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Node;
import org.planwright.graph.layout.Point;
import org.planwright.graph.snapshot.StructureSnapshot;
import org.planwright.graph.snapshot.SupportSnapshot;
import org.planwright.ide.elements.ElementKind;
import org.planwright.model.plan.Plan;
import org.planwright.ui.rules.RuleBook;

/** From an edit in a diagram to the text, to the model, and to the diagram again: what is shown is what somebody sees who reads the text for the first time. */
class DiagramRoundTripTest {

	private static final String PLAN = """
			规划：清湾县十五五纲要
			地区：清湾县  县级
			规划期：2026—2030年  基期 2025年

			第一章　主要目标
			森林覆盖率达到46.5%「=森林覆盖率.目标」。
			@ 目标 森林覆盖率

			专栏1：主要指标 {
			  // 表中指标经会商
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  @ 牵头 县林业和草原局
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			  指标 湿地保护率  单位 %  基期 51  目标 55  预期性
			}

			第二章　重点任务
			第一节　生态保护
			加强草原生态修复。
			@ 支撑 森林覆盖率

			专栏2：重点工程 {
			  @ 支撑 湿地保护率
			  // 以批复为准
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率  规模 5万亩
			  2. 敬老院改造工程，改造敬老院3所。
			}

			专栏3：农业工程 {
			  1. 农田水利工程，新建渠道12公里。
			  @ 支撑 粮食产量
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private IFile file;
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		plans.file("往返.layout.json");
		file = plans.write("往返.plan", PLAN);
		plans.open(file);
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		plans.await("no diagram", () -> window.shown("粮食产量") != null);
	}

	@AfterEach
	void closePlan() throws Exception {
		window.close();
	}

	/** What a reader of the text sees who knows nothing of what was before. */
	private Diagram fresh(DiagramKind kind) {
		Path path = file.getLocation().toPath();
		List<String> unreadable = new ArrayList<>();
		Plan plan = PlanReader.readAllInWorkbench(List.of(new InputFile(path, path.toString(), false)), Map.of(path, plans.text()), unreadable, new Messages(RuleBook.locale())).values().iterator().next();
		assertEquals(List.of(), unreadable);
		return kind == DiagramKind.SUPPORT ? SupportSnapshot.of(plan, List.of(), Map.of(), RuleBook.locale()) : StructureSnapshot.of(plan, List.of(), RuleBook.locale());
	}

	/** Without findings, which come later. */
	private static Diagram plain(Diagram diagram) {
		List<Node> nodes = diagram.nodes().stream().map(node -> node.withFindings(FindingCount.NONE)).toList();
		return new Diagram(diagram.kind(), diagram.title(), nodes, diagram.edges(), diagram.remarks());
	}

	private Diagram shown() {
		return plain(window.pane().shown().diagram());
	}

	private DiagramEditing editing() {
		return window.pane().editing();
	}

	private ShownNode node(String label) {
		return window.shown(label);
	}

	private void check(String what, Runnable change) {
		Diagram before = shown();
		assertEquals(plain(fresh(before.kind())), before, what);
		change.run();
		workbench.await(what + ": nothing is written", () -> !plans.text().equals(PLAN));
		workbench.await(what + ": not as it is read:\n" + plans.text(), () -> shown().equals(plain(fresh(before.kind()))));
		assertNotEquals(before, shown(), what);
		assertTrue(window.pane().shown().layout().nodes().keySet().equals(window.pane().shown().diagram().byId().keySet()), what);
		window.undo();
		assertEquals(PLAN, plans.text(), what);
		workbench.await(what + ": not as before", () -> shown().equals(before));
	}

	@Test
	void everyChangeOfSupportsIsShownAsItIsRead() {
		Map<String, Runnable> changes = new LinkedHashMap<>();
		changes.put("support an indicator", () -> editing().connect(node("敬老院改造工程"), node("粮食产量")));
		changes.put("support a project", () -> editing().connect(node("敬老院改造工程"), node("农田水利工程")));
		changes.put("support a box", () -> editing().connect(node("农田水利工程"), node("重点工程")));
		changes.put("support by a task", () -> editing().connect(node("加强草原生态修复"), node("湿地保护率")));
		changes.put("other end", () -> editing().reconnect(node("退牧还草工程").edgesFrom().getFirst(), node("退牧还草工程"), node("湿地保护率")));
		changes.put("other beginning", () -> editing().reconnect(node("退牧还草工程").edgesFrom().getFirst(), node("敬老院改造工程"), node("森林覆盖率")));
		changes.put("no support", () -> editing().delete(List.of(), List.of(node("重点工程").edgesFrom().getFirst())));
		changes.forEach(this::check);
	}

	@Test
	void everyNameAndValueIsShownAsItIsRead() {
		Map<String, Runnable> changes = new LinkedHashMap<>();
		changes.put("name of a project", () -> editing().rename(node("退牧还草工程"), "退耕还草工程"));
		changes.put("name of an indicator", () -> editing().rename(node("森林覆盖率"), "林草覆盖率"));
		changes.put("target", () -> editing().setValue(node("粮食产量"), "12.5"));
		changes.put("scale", () -> editing().setValue(node("退牧还草工程"), "6万亩"));
		changes.put("scale where there was none", () -> editing().setValue(node("敬老院改造工程"), "3所"));
		changes.forEach(this::check);
	}

	@Test
	void allThatComesGoesAndMovesIsShownAsItIsRead() {
		Map<String, Runnable> changes = new LinkedHashMap<>();
		changes.put("new project", () -> editing().create(ElementKind.PROJECT, "人工种草工程", node("退牧还草工程"), null, new Point(300, 300)));
		changes.put("new project of a box", () -> editing().create(ElementKind.PROJECT, "良种繁育工程", null, "农业工程", new Point(300, 300)));
		changes.put("new indicator", () -> editing().create(ElementKind.INDICATOR, "草原综合植被盖度", null, null, new Point(300, 300)));
		changes.put("deleted project", () -> editing().delete(List.of(node("退牧还草工程")), List.of()));
		changes.put("several deleted", () -> editing().delete(List.of(node("退牧还草工程"), node("敬老院改造工程")), List.of(node("农田水利工程").edgesFrom().getFirst())));
		changes.put("moved project", () -> editing().moveInto(List.of(node("退牧还草工程")), "农业工程"));
		changes.put("several moved", () -> editing().moveInto(List.of(node("农田水利工程")), "重点工程"));
		changes.forEach(this::check);
	}

	@Test
	void titlesOfTheStructureAreShownAsTheyAreRead() {
		window.choose(DiagramKind.STRUCTURE);
		workbench.await("no structure", () -> window.shown("第一节 生态保护") != null);
		check("title of a section", () -> editing().rename(node("第一节 生态保护"), "草原保护"));
	}
}
