package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.Checks;
import org.planwright.rules.check.Finding;

class CountWordC04Test {

	private static List<Finding> check(String prose) {
		return Checks.of("C04", "第一章 重点任务\n" + prose + "\n");
	}

	@Test
	void saysTheNumberAndTheNames() {
		List<Finding> findings = check("支持四个重点镇（柳坞镇、石渡镇、南堰镇）提升承载能力。");
		assertEquals("数量写作4，列举了3项：柳坞镇、石渡镇、南堰镇。", findings.get(0).message());
		assertEquals(List.of("四个重点镇（柳坞镇、石渡镇、南堰镇"), findings.stream().map(Finding::quote).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "新建2座水库（龙湫水库、青岗水库、北屏水库）。", "打造5个产业园（粮食产业园、肉牛产业园、建材产业园、物流产业园）。", "加快建设3条铁路，包括岱清铁路、岱万铁路。", "申报6个地理标志（“岱河小米”、“岱河肉牛”、“岱河菌菜”、“岱河苹果”、“岱河羊肉”）。" })
	void contradictionsAreFound(String prose) {
		assertEquals(1, check(prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "支持3个重点镇（柳坞镇、石渡镇、南堰镇）提升承载能力。", "建设4条铁路（岱清铁路、岱万铁路等）。", "新建2座水库（龙湫水库和青岗水库）。", "建设2个园区（文化和旅游园区、食品园区）。", "建设2条铁路，包括岱清铁路、岱万铁路。" })
	void agreementPasses(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@ParameterizedTest
	@ValueSource(strings = { "建设5所学校（含幼儿园、小学）。", "新建3座泵站（占地20亩、投资2亿元）。", "实施8个项目（总投资6亿元、用地300亩）。", "统筹5个乡镇（场）、2个街道。", "建设12个服务站（县级、乡级、村级）。", "培育30家企业（规模以上企业、限额以上企业）带头人。" })
	void descriptionsAreNoLists(String prose) {
		assertEquals(List.of(), check(prose));
	}
}
