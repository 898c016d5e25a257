package org.planwright.rules.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class DuplicateX05Test {

	private static List<Finding> check(String first, String later) {
		return of("X05", "地区：岱河县  县级\n专栏1：水利重点项目 {\n  1. " + first + "\n  2. 青石岭水库除险加固工程\n}\n专栏2：安全重点项目 {\n  1. " + later + "\n}\n");
	}

	@Test
	void theSameNameTwiceIsAnError() {
		List<Finding> findings = check("白塔河防洪治理工程", "白塔河防洪治理工程，新建堤防12公里。");
		assertEquals("“白塔河防洪治理工程”（专栏2）已列入专栏1，重复列项。", findings.get(0).message());
		assertEquals("白塔河防洪治理工程", findings.get(0).related().get(0).quote());
		assertEquals(RuleSeverity.ERROR, findings.get(0).severity());
		assertEquals(1, findings.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "城区供热工程 | 城区集中供热工程", "实施汤泉河二期防洪工程。 | 汤泉河防洪项目", "岱河县白塔河防洪治理工程 | 白塔河防洪治理项目", "县人民医院传染病区建设 | 县医疗提升：建设医养中心、县人民医院传染病区等项目。" })
	void namesThatDifferByLittleAreSuspected(String first, String later) {
		List<Finding> findings = check(first, later);
		assertEquals(1, findings.size(), first);
		assertEquals(RuleSeverity.WARNING, findings.get(0).severity());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "第二中学扩建 | 第三中学扩建", "神山街东段道路工程 | 神山街西段道路工程", "汤泉河防洪一期工程 | 汤泉河防洪二期工程", "岱河县公安局业务技术用房 | 岱河县税务局业务技术用房", "柳坞至白塔公路 | 柳坞至汤泉公路",
			"城区绿化，提高区域的绿化覆盖率。 | 通道绿化，提高区域的绿化覆盖率。", "新建10千伏线路30公里 | 改造10千伏线路80公里", "白塔河防洪治理工程 | 白塔河水质净化工程" })
	void otherProjectsPass(String first, String later) {
		assertEquals(List.of(), check(first, later), first);
	}

	@Test
	void groupsOfPlacesHaveProjectsOfTheirOwn() {
		assertEquals(List.of(), of("X05", "专栏1：重点项目 {\n  一、柳坞镇\n  1. 村组道路硬化工程\n  二、白塔镇\n  2. 村组道路硬化工程\n}\n"));
	}

	@Test
	void aContradictionInSizeIsOneFinding() {
		assertEquals(List.of("X04"), of("专栏1：重点项目 {\n  1. 白塔河防洪治理工程，规模12公里。\n}\n专栏2：安全项目 {\n  1. 白塔河防洪治理工程，规模15公里。\n}\n").stream().map(Finding::rule).toList());
	}
}
