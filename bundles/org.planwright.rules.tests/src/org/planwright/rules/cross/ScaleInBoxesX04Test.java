package org.planwright.rules.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.rules.check.Finding;

class ScaleInBoxesX04Test {

	private static List<Finding> check(String first, String later) {
		return of("X04", "地区：岱河县  县级\n专栏1：民生重点项目 {\n  1. " + first + "\n}\n专栏2：安全重点项目 {\n  1. " + later + "\n}\n");
	}

	@Test
	void quotesBothBoxes() {
		List<Finding> findings = check("防灾救援训练基地：建筑面积3200平方米。", "建设岱河县应急管理局防灾救援训练基地项目，建筑面积4500㎡。");
		assertEquals(List.of("4500㎡"), findings.stream().map(Finding::quote).toList());
		assertEquals("“建设岱河县应急管理局防灾救援训练基地项目”在专栏1为3200平方米，在专栏2为4500㎡，同一项目规模不一致。", findings.get(0).message());
		assertEquals("3200平方米", findings.get(0).related().get(0).quote());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "县人民医院门诊楼，总建筑面积1.2万平方米。 | 县人民医院门诊楼项目，建筑面积12600平方米。", "清河灌区改造工程，规模16.2万亩。 | 清河灌区改造项目，规模15万亩。",
			"福寿养护院：建设床位300张。 | 福寿养护院：建设床位280张。" })
	void differentSizesOfOneProjectAreFound(String first, String later) {
		assertEquals(1, check(first, later).size(), first);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "县人民医院门诊楼，总建筑面积1.2万平方米。 | 县人民医院门诊楼项目，建筑面积12000㎡。", "第二中学扩建：教学楼6000平方米。 | 第三中学扩建：教学楼4200平方米。",
			"岱河县公安局业务技术用房，建筑面积3000平方米。 | 岱河县税务局业务技术用房，建筑面积4000平方米。", "福寿养护院：建筑面积6000平方米。 | 福寿养护院：占地面积15亩。", "清河灌区改造一期工程，规模6万亩。 | 清河灌区改造二期工程，规模8万亩。" })
	void agreementAndOtherProjectsPass(String first, String later) {
		assertEquals(List.of(), check(first, later), first);
	}

	@Test
	void groupsOfPlacesHaveProjectsOfTheirOwn() {
		assertEquals(List.of(), of("X04", "专栏1：重点项目 {\n  一、柳坞镇\n  1. 健康步道项目，长度8公里。\n  二、白塔镇\n  2. 健康步道项目，长度9公里。\n}\n"));
	}
}
