package org.planwright.rules.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class ScaleInBodyX03Test {

	private static final String HEAD = "地区：岱河县  县级\n规划期：2026—2030年  基期 2025年\n第一章 重点任务\n";

	private static List<Finding> check(String body, String project) {
		return of("X03", HEAD + body + "\n专栏1：重点项目 {\n  1. " + project + "\n}\n");
	}

	@Test
	void quotesBothPlaces() {
		List<Finding> findings = check("加快实施青石岭水库除险加固工程，推进清河灌区改造12.6万亩，保障农田用水。", "清河灌区改造工程，规模16.2万亩。");
		assertEquals(List.of("12.6万亩"), findings.stream().map(Finding::quote).toList());
		assertEquals("正文写“清河灌区改造工程”为12.6万亩，专栏1写为16.2万亩，两处不一致。", findings.get(0).message());
		assertEquals("16.2万亩", findings.get(0).related().get(0).quote());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "推动金穗20万吨大豆油脂加工项目建设。 | 金穗粮油35万吨大豆油脂加工项目", "改造省道217线柳坞至白塔95公里。 | 省道217线白塔至柳坞段公路项目102公里",
			"建设旗城110千伏变电站3座。 | 建设旗城110千伏变电站2座", "草原植被恢复38.5万亩。 | 草原植被恢复，规模37.5万亩。",
			"“十五五”期间，白鹭湖退化湿地修复1260公顷，退耕还湿80公顷，补水渠清淤32公里。 | 白鹭湖湿地保护工程，退化湿地修复1620公顷，退耕还湿80公顷。",
			"实施耕地质量提升工程30万亩。 | 耕地质量提升工程，建设规模240平方公里。" })
	void differentFiguresAreFound(String body, String project) {
		assertEquals(1, check(body, project).size(), body);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "推动金穗35万吨大豆油脂加工项目建设。 | 金穗粮油35万吨大豆油脂加工项目", "改造省道217线柳坞至白塔102公里。 | 省道217线白塔至柳坞段公路项目102公里",
			"改造省道218线柳坞至白塔95公里。 | 省道217线白塔至柳坞段公路项目102公里", "草原植被恢复37.5万亩以上。 | 草原植被恢复，规模38万亩。", "治理水土流失45万亩。 | 水土流失治理工程，规模300平方公里。",
			"2027年底前完成清河灌区改造6万亩。 | 清河灌区改造工程，规模16.2万亩。", "“十四五”期间完成清河灌区改造6万亩。 | 清河灌区改造工程，规模16.2万亩。",
			"柳坞镇实施污水管网改造12公里。 | 污水管网改造工程，全长86公里。", "新建供水管线215公里。 | 改造供水管线149.6公里。", "大豆油脂加工项目年均处理20万吨。 | 大豆油脂加工项目，总规模100万吨。",
			"建设垃圾中转站15座。 | 垃圾中转站改造，总投资800万元。", "湖滨退耕还湿60公顷，改善湖泊水质。 | 白鹭湖湿地保护工程，退耕还湿80公顷。" })
	void agreementAndOtherThingsPass(String body, String project) {
		assertEquals(List.of(), check(body, project), body);
	}

	@Test
	void whatLooksBackIsNotCompared() {
		assertEquals(List.of(), of("X03", "规划期：2026—2030年  基期 2025年\n第一章 “十四五”发展成就\n完成清河灌区改造6.4万亩。\n专栏1：重点项目 {\n  1. 清河灌区改造，规模16.2万亩。\n}\n"));
	}

	@Test
	void namesThatSeveralProjectsBearAreNotCompared() {
		assertEquals(List.of(), of("X03", HEAD + "建设健康步道26公里。\n专栏1：重点项目 {\n  一、柳坞镇\n  1. 健康步道项目，长度8公里。\n  二、白塔镇\n  2. 健康步道项目，长度9公里。\n}\n"));
	}

	@Test
	void worksThatAreCountedHereAndMeasuredThereCannotBeCompared() {
		List<Finding> findings = check("综合治理柳坞镇、白塔镇等地侵蚀沟412条。", "侵蚀沟治理工程，以柳坞、白塔为重点，实施治理186平方公里。");
		assertEquals("“侵蚀沟治理工程”正文以412条计，专栏1以186平方公里计，计量口径不同，无法核对。", findings.get(0).message());
		assertEquals(RuleSeverity.WARNING, findings.get(0).severity());
		assertEquals(List.of(), check("综合治理柳坞镇、白塔镇等地侵蚀沟412条。", "侵蚀沟治理工程，治理侵蚀沟412条、186平方公里。"));
		assertEquals(List.of(), check("建设养老服务中心3处。", "养老服务中心建设项目，建筑面积5600平方米。"));
	}
}
