package org.planwright.ide.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.Caret;
import org.planwright.ide.server.TestServer;

/** Goal, indicator and project as a hierarchy. ¦ is the caret. */
class SupportHierarchyTest {

	private static final String CITY = """
			规划：云津市十五五纲要
			指标表：主要指标 {
			  指标 森林覆盖率  单位 %  基期 41.2  目标 42  约束性
			}
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要
			上位规划：云津市十五五纲要

			第一章　发展基础
			2025年，森林覆盖率为38.5%「=森林覆盖率.基期」。
			第二章　主要目标
			生态文明建设取得新突破。森林覆盖率达到40%「=森林覆盖率.目标」。
			第三章　重点任务
			持续开展国土绿化行动。
			@ 名称 国土绿化  牵头 县林业局  支撑 森林覆盖率

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥40.0  约束性
			  @ 上级 云津市十五五纲要/森林覆盖率
			}
			专栏2：生态工程 {
			  1. 退耕还林工程，规模12万亩。
			  @ 规模 12万亩  支撑 森林覆盖率
			}
			""";

	@TempDir
	Path folder;

	@Test
	void anIndicatorServesItsGoalAndItsUpperIndicator() throws Exception {
		assertEquals(List.of("森林覆盖率 | 约束性  41.2→42  %  云津市十五五纲要", "生态文明建设取得新突破 | 岱河县十五五纲要"), above("指标 森¦林覆盖率"));
	}

	@Test
	void anIndicatorIsSupportedByTasksAndProjects() throws Exception {
		assertEquals(List.of("国土绿化 | 岱河县十五五纲要", "退耕还林工程 | 12万亩  岱河县十五五纲要"), below("指标 森¦林覆盖率"));
	}

	@Test
	void anUpperIndicatorIsSupportedByThatOfTheLowerPlan() throws Exception {
		assertEquals(List.of("森林覆盖率 | 约束性  38.5→≥40.0  %  岱河县十五五纲要"), below("上级 云津市十五五纲要/森林¦覆盖率"));
	}

	@Test
	void aGoalIsMeasuredByTheIndicatorsWhoseTargetsItStates() throws Exception {
		assertEquals(List.of("森林覆盖率 | 约束性  38.5→≥40.0  %  岱河县十五五纲要"), below("生态文明¦建设"));
	}

	@Test
	void proseThatSaysHowThingsAreIsNoGoal() throws Exception {
		assertEquals(List.of(), below("2025年，森¦林"));
	}

	@Test
	void aProjectSupportsWhatItNames() throws Exception {
		assertEquals(List.of("森林覆盖率 | 约束性  38.5→≥40.0  %  岱河县十五五纲要"), above("1. 退耕¦还林工程"));
		assertEquals(List.of(), below("1. 退耕¦还林工程"));
	}

	private List<String> above(String place) throws Exception {
		return ask(place, true);
	}

	private List<String> below(String place) throws Exception {
		return ask(place, false);
	}

	private List<String> ask(String place, boolean above) throws Exception {
		Files.writeString(folder.resolve("云津市.plan"), CITY);
		Caret caret = Caret.in(COUNTY.replace(place.replace("¦", ""), place));
		Path county = Files.writeString(folder.resolve("岱河县.plan"), caret.text());
		try (TestServer server = new TestServer(folder)) {
			server.open(county, caret.text());
			TypeHierarchyItem item = server.ask(service -> service.prepareTypeHierarchy(new TypeHierarchyPrepareParams(TestServer.id(county), caret.position()))).getFirst();
			List<TypeHierarchyItem> items = above ? server.ask(service -> service.typeHierarchySupertypes(new TypeHierarchySupertypesParams(item)))
					: server.ask(service -> service.typeHierarchySubtypes(new TypeHierarchySubtypesParams(item)));
			return items.stream().map(each -> each.getName() + " | " + each.getDetail()).toList();
		}
	}
}
