package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class EmptyGroupP09Test {

	private static List<String> quotes(String... lines) {
		return of("P09", box(lines)).stream().map(Finding::quote).toList();
	}

	@Test
	void groupsAtTheEndAndInTheMiddleAreFound() {
		assertEquals(List.of("二、加强绿色矿山建设。"), quotes("一、生态治理", "1. 湿地修复，1200公顷。", "二、加强绿色矿山建设。"));
		assertEquals(List.of("二、矿山"), quotes("一、生态治理", "1. 湿地修复，1200公顷。", "二、矿山", "三、林草", "1. 封山育林，30万亩。"));
	}

	@Test
	void projectsProseRowsAndSubgroupsAreContent() {
		assertEquals(List.of(), quotes("一、生态治理", "组 （一） 湿地", "1. 湿地修复，1200公顷。", "二、林草", "封山育林30万亩，飞播造林5万亩。"));
		assertEquals(List.of(), quotes("一、生态治理", "1. 湿地修复，1200公顷。", "二、林草", "| 项目 | 规模 |", "| 封山育林 | 30万亩 |"));
	}

	@Test
	void itemsThatOnlyLookLikeGroupsAreNone() {
		assertEquals(List.of(), quotes("一、湿地修复工程", "二、封山育林工程", "三、矿山复绿工程"));
		assertEquals(List.of(), quotes("一、生态治理", "1. 湿地修复，1200公顷。", "二、坚持最严格的矿山生态保护制度，边开采边治理边恢复，生产矿山按期完成治理任务并通过验收。"));
	}
}
