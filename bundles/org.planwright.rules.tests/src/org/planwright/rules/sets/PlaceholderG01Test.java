package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class PlaceholderG01Test {

	private static List<String> check(String text) {
		return of("G01", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "新建桥梁XX座。", "投资××万元。", "引进XX县经验。", "面积（待核）。", "投资3亿元【数据待补充】。", "建设【请农业局核实】基地。", "投资____万元。", "牵头单位（待定）。", "规模□□万亩。", "人口？？万人。" })
	void whatIsLeftOpenIsFound(String prose) {
		assertEquals(1, check(prose + "\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "“十四五”“十五五”时期。", "机组1×30兆瓦。", "产品出口到XXL等型号。", "工程待核准后开工。", "【专栏】所列项目。", "这些问题有待核定部门会商解决。", "问题是什么？怎么办？", "待定点医院建成后搬迁。", "等待商务部批复。",
			"[ ]内为五年累计数。" })
	void ordinaryTextPasses(String prose) {
		assertEquals(List.of(), check(prose + "\n"));
	}

	@Test
	void headingsCellsNotesAndProjectsAreReadToo() {
		assertEquals(List.of("建设XX镇"), check("第二节 建设XX镇\n"));
		assertEquals(List.of("待定", "XX万亩"), check(table("指标 湿地保护率  单位 %  基期 52.1  目标 待定  预期性", "指标 耕地保有量  单位 万亩  基期 118  目标 XX万亩  预期性")));
		assertEquals(List.of("（待核）"), check(box("1. 岱河湿地修复，面积1200公顷（待核）。")));
	}
}
