package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class LeftoversG02Test {

	private static final String COUNTY = "地区：岱河县  县级  隶属 云津市\n规划期：2026—2030年  基期 2025年\n";

	private static List<Finding> check(String header, String text) {
		return of("G02", header + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "欢迎企业到我旗投资。", "我州旅游资源丰富。", "“十五五”时期，清源县将进入加快发展的新阶段。", "编制《清源县国民经济和社会发展第十五个五年规划纲要》。", "今后五年，清源县全面推进乡村振兴。", "“十四五”时期，将新建水库3座。", "“十四五”期间力争粮食产量达到20亿斤。",
			"到2025年，力争城镇化率达到50%。", "第二章 “十四五”时期发展目标\n粮食产量稳步提高。" })
	void whatIsLeftOfAnotherPlanIsFound(String prose) {
		assertEquals(1, check(COUNTY, prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "欢迎企业到我县投资。", "我国经济长期向好。", "我区矿产丰富。", "我市将支持县域发展。", "高于全市平均水平。", "创建国家农产品质量安全县。", "开展“我爱我旗”活动。", "与清源县国民经济和社会发展规划衔接。", "与清源县共建产业园，“十五五”时期，清源县将提供用地。", "“十五五”时期，岱河县将进入新阶段。",
			"“十五五”时期，县将新建水库。", "“十四五”时期主要目标任务顺利完成。", "“十四五”时期，全县将近3万人脱贫。", "“十四五”规划实施建设的水库已投入使用。", "第一章 “十四五”时期主要目标完成情况\n到2025年，粮食产量达到20亿斤。", "在“十四五”发展的基础上，将新建水库3座。", "到2025年，粮食产量达到20亿斤。",
			"为全县“十五五”时期发展提供支撑。", "围绕县“十五五”规划目标，新建水库3座。", "衔接“十四五”与“十五五”，将新建水库3座。" })
	void ownWordsNeighboursAndNarrationPass(String prose) {
		assertEquals(List.of(), check(COUNTY, prose));
	}

	@Test
	void whatIsForeignDependsOnTheRegionAndThoseAboveIt() {
		String banner = "地区：图里旗  县级  隶属 敖包盟\n";
		assertEquals(List.of("我县"), check(banner, "我县与我盟其他旗县相比，我旗基础较好。").stream().map(Finding::quote).toList());
		assertEquals(List.of("我市"), check(banner, "支持我市企业发展。").stream().map(Finding::quote).toList());
		assertEquals(List.of(), check("地区：图里旗  县级\n", "支持我市企业发展。"));
		assertEquals(List.of("我县"), check("地区：云津市  市级\n", "我县与我市。").stream().map(Finding::quote).toList());
		assertEquals(List.of(), check("", "我县、我旗、我市。"));
	}

	@Test
	void allOfAnotherKindOfRegionIsAHintWithItsNumberOfPlaces() {
		List<Finding> findings = check(COUNTY, "全旗粮食产量稳定。\n全旗农牧民收入提高。");
		assertEquals(1, findings.size());
		assertEquals(RuleSeverity.INFO, findings.get(0).severity());
		assertTrue(findings.get(0).message().contains("共2处"), findings.get(0).message());
	}
}
