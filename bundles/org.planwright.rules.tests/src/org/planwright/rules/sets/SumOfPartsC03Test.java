package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.Checks;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class SumOfPartsC03Test {

	private static List<Finding> check(String prose) {
		return Checks.of("C03", "第一章 重点任务\n" + prose + "\n");
	}

	@Test
	void saysBothNumbersAtTheStatement() {
		List<Finding> findings = check("“十五五”期间治理沙化土地30万亩，分为固沙造林18万亩、草方格沙障15万亩。");
		assertEquals(List.of("30万亩，分为固沙造林18万亩、草方格沙障15万亩"), findings.stream().map(Finding::quote).toList());
		assertEquals("各分项合计33万亩，与总数30万亩不符。", findings.get(0).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "治理沙化土地30万亩，分为固沙造林15万亩、草方格沙障12万亩。", "规模以上工业企业46家，分为农畜产品加工企业27家、新型建材企业8家、其他企业12家。", "新建高标准农田20万亩，其中灌区改造12万亩、旱地改造11万亩。",
			"改造农村公路120公里，其中柳坞镇至石渡镇段150公里。", "全县播种面积稳定在3.0万公顷，其中玉米30万亩、水稻20万亩。", "投资12.5亿元，其中中央资金8.4亿元、地方资金6.3亿元。" })
	void contradictionsAreErrors(String prose) {
		assertEquals(List.of(RuleSeverity.ERROR), check(prose).stream().map(Finding::severity).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "粮食播种面积100万亩，其中玉米80万亩，青贮玉米50万亩。", "培训干部300人，其中党员200人、妇女150人。", "培育合作社40家，包括国家级8家、省级12家。" })
	void doubtsAreWarnings(String prose) {
		assertEquals(List.of(RuleSeverity.WARNING), check(prose).stream().map(Finding::severity).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "实施草原生态建设60万亩，其中草原植被恢复47.5万亩，退牧还草12.5万亩。", "到2030年，规范化合作社达到354家，其中国家级示范社6家、省级示范社18家、市级示范社25家。", "常住人口30万人，分为城镇17万人、农村14万人。",
			"治理沙化土地30万亩，分为固沙造林18万亩、草方格沙障8000公顷。", "投资38.2亿元，其中中央资金20.1亿元、地方资金18.2亿元。", "新增灌溉面积5万亩，其中节水灌溉达到8万亩。" })
	void agreementPasses(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@ParameterizedTest
	@ValueSource(strings = { "建设核心基地5万亩，其中辐射带动15万亩。", "播种面积100万亩，其中粮食80万亩，其中玉米50万亩、水稻30万亩。", "肉牛存栏达到20万头以上，其中能繁母牛12万头、架子牛9万头。", "完成投资3亿元，其中8亿元的项目2个。",
			"粮食产量12亿斤，其中2030年玉米产量15亿斤。", "治理流域27万亩，即200平方公里。", "存栏达到50万头，由龙头企业存栏30万头、散户存栏10万头带起来。" })
	void whatCannotBeComparedPasses(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@Test
	void projectsAreReadToo() {
		assertEquals(1, Checks.of("C03", Checks.box("1. 国土绿化工程，规模30万亩，其中人工造林14万亩、封山育林18万亩。")).size());
	}
}
