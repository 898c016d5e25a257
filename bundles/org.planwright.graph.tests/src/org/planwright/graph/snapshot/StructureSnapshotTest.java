package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.graph.Diagram;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Plans;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.Finding;

class StructureSnapshotTest {

	private static final String PLAN = """
			标题：河湾县规划纲要

			第一章　总体要求
			第一节　指导思想
			坚持绿色发展。
			@ 牵头 县发展改革局
			第二节　主要目标
			// 这一行不印发
			森林覆盖率稳步提高，水质持续向好。
			第二章　重点任务
			专栏1：生态工程 {
			  1. 退牧还草工程，规模12.5万亩。
			}
			""";

	@Test
	void headingsAreATreeInTheOrderOfTheDocument() {
		Diagram diagram = Plans.structure(PLAN);
		assertEquals(List.of("河湾县规划纲要", "第一章 总体要求", "第一节 指导思想", "第二节 主要目标", "第二章 重点任务"), diagram.nodes().stream().map(node -> node.label()).toList());
		assertEquals(List.of("第一章 总体要求 -> 河湾县规划纲要", "第一节 指导思想 -> 第一章 总体要求", "第二节 主要目标 -> 第一章 总体要求", "第二章 重点任务 -> 河湾县规划纲要"),
				Plans.edges(diagram));
	}

	@Test
	void sizesAreThoseOfWhatIsPrinted() {
		Diagram diagram = Plans.structure(PLAN);
		int thought = "第一节指导思想坚持绿色发展。".length();
		int goals = "第二节主要目标森林覆盖率稳步提高，水质持续向好。".length();
		assertTrue(Plans.node(diagram, "第一节 指导思想").details().get(0).startsWith(thought + " 字"), Plans.node(diagram, "第一节 指导思想").details().toString());
		assertTrue(Plans.node(diagram, "第一章 总体要求").details().get(0).startsWith(thought + goals + "第一章总体要求".length() + " 字"));
		assertEquals(List.of("项目 1 个，指标 0 项"), Plans.node(diagram, "第二章 重点任务").details().subList(1, 2));
		assertEquals(1, Plans.node(diagram, "河湾县规划纲要").share());
	}

	@Test
	void findingsCountInTheirChapterAndAboveIt() {
		Plan plan = Plans.read(PLAN.replace("第二章　重点任务", "第四章　重点任务")).get(0);
		List<Finding> findings = Plans.findings(plan);
		Diagram diagram = StructureSnapshot.of(plan, findings, Locale.CHINESE);
		FindingCount inside = Plans.node(diagram, "第四章 重点任务").findings();
		assertTrue(inside.total() > 0, findings.toString());
		assertTrue(Plans.node(diagram, "河湾县规划纲要").findings().total() >= inside.total());
		assertEquals(FindingCount.NONE, Plans.node(diagram, "第一节 指导思想").findings());
	}

	@Test
	void aChapterLeadsToAllItsText() {
		Diagram diagram = Plans.structure(PLAN);
		var source = Plans.node(diagram, "第一章 总体要求").source();
		String text = PLAN.substring(source.start(), source.end());
		assertTrue(text.startsWith("第一章") && text.contains("水质持续向好。") && !text.contains("第二章"), text);
	}

	@Test
	void sameTitlesInDifferentChaptersAreDifferentNodes() {
		Diagram diagram = Plans.structure("第一章　农业\n第一节　主要任务\n甲。\n第二章　工业\n第一节　主要任务\n乙。\n");
		assertEquals(diagram.nodes().size(), diagram.nodes().stream().map(node -> node.id()).distinct().count());
	}

	@Test
	void aCrowdedDocumentIsShownDownToTheLevelThatFits() {
		StringBuilder text = new StringBuilder();
		for (int chapter = 1; chapter <= 20; chapter++) {
			text.append("第").append(chapter).append("章　任务\n");
			for (int section = 1; section <= 10; section++) {
				text.append("第").append(section).append("节　措施\n做好第").append(section).append("项工作。\n");
			}
		}
		Diagram diagram = Plans.structure(text.toString());
		assertEquals(21, diagram.nodes().size());
		assertEquals(1, diagram.remarks().size());
	}

	@Test
	void aDocumentWithoutHeadingsIsOneNode() {
		Diagram diagram = Plans.structure("只有一段文字。\n");
		assertEquals(1, diagram.nodes().size());
		assertEquals(List.of("文档中没有标题。"), diagram.remarks());
	}
}
