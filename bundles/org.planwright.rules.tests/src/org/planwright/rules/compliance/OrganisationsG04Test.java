package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class OrganisationsG04Test {

	private static List<Finding> check(String period, String text) {
		return of("G04", "规划期：" + period + "\n" + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "由县国土资源局负责用地保障。", "县环保局加强监管。", "市卫生和计划生育委员会牵头。", "县安监局组织演练。", "县质监局、工商局联合执法。", "由市旅游局牵头编制。", "县扶贫办负责监测。", "向国家林业局申报湿地公园。", "县农业局推广良种。",
			"银保监分局指导信贷投放。", "公安消防大队装备更新。", "专栏1：项目 {\n  1. 县环境保护局监测站，面积800平方米。\n}" })
	void formerNamesAreFound(String prose) {
		assertEquals(1, check("2026—2030年", prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "由县自然资源局负责。", "获评“国土资源节约集约模范县”。", "建设国土资源大数据平台。", "县文化旅游局牵头。", "环保部门加强监管。", "县林业局负责造林。", "现代农业局面加快形成。", "2017年，县环保局完成普查。", "依据《国土资源部关于土地整治的通知》。",
			"农业部门负责指导。", "扶贫办法更加精准。", "县工商联组织企业参展。", "五年来，县扶贫办牵头帮扶成效明显。" })
	void presentNamesNarrationAndLookAlikesPass(String prose) {
		assertEquals(List.of(), check("2026—2030年", prose));
	}

	@Test
	void whatReplacedANameDependsOnTheTime() {
		assertEquals(List.of(), check("2021—2025年", "县扶贫办负责监测。"));
		assertTrue(check("2022—2025年", "县扶贫办负责监测。").get(0).message().contains("乡村振兴局"));
		assertTrue(check("2026—2030年", "县扶贫办负责监测。").get(0).message().contains("农业农村局"));
		assertEquals(List.of(), check("2016—2020年", "县国土资源局负责。"));
	}

	@Test
	void theNewNameIsSaidWithTheKindOfBody() {
		assertTrue(check("2026—2030年", "报国土资源厅审查。").get(0).message().contains("自然资源厅"));
	}
}
