package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.exchange.export.printed.PrintedPlan;

class ReferencePrintingTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			§

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3*  目标 32.4  约束性
			  指标 地区生产总值  单位 亿元  基期 100  目标 121  年均 6左右  预期性
			  指标 城镇新增就业  单位 人  累计 [5000]  预期性
			  指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 ≥23.5  约束性
			  指标 能耗强度降低  单位 %  目标 上级下达（达到省级要求）  约束性
			  指标 全员劳动生产率增长  单位 %（万元/人）  年均 与GDP增速同步  预期性
			  指标 路网密度  单位 公里/百平方公里  基期 约55  预期性
			  指标 三次产业结构  基期 40.5:29.1:30.4  预期性
			  指标 河长制覆盖率  单位 %  目标 —  预期性
			}

			专栏2：重点项目 {
			  1. 灌区改造工程，改造渠道118公里。
			  @ 规模 渠道 118公里、灌溉面积 14万亩  投资 24000万元 来源 中央 14000万元  建设期 2026—2029年
			}
			""";

	private static PrintedPlan print(String sentence) {
		return PrintedPlans.print(PLAN.replace("§", sentence));
	}

	@ParameterizedTest
	@CsvSource({ "森林覆盖率.目标,32.4%", "森林覆盖率.基期,30.3%", "森林覆盖率.增量,2.1个百分点", "森林覆盖率.名称,森林覆盖率", "森林覆盖率.单位,%", "森林覆盖率.属性,约束性",
			"地区生产总值.目标,121亿元", "地区生产总值.增量,21亿元", "地区生产总值.增幅,21.00%", "地区生产总值.年均,6%左右", "地区生产总值.年均增速,3.89%", "城镇新增就业.累计,5000人",
			"粮食综合生产能力.目标,≥23.5亿斤", "能耗强度降低.目标,达到省级要求", "全员劳动生产率增长.年均,与GDP增速同步", "路网密度.基期,约55公里/百平方公里",
			"三次产业结构.基期,40.5:29.1:30.4", "灌区改造工程.名称,灌区改造工程", "灌区改造工程.投资,24000万元", "灌区改造工程.规模,渠道118公里、灌溉面积14万亩",
			"灌区改造工程.建设期,2026—2029年", "专栏2.名称,专栏2" })
	void aReferenceIsPrintedAsItsValueWithUnit(String reference, String printed) {
		PrintedPlan plan = print("五年后为「" + reference + "」，继续保持。");
		assertEquals("五年后为" + printed + "，继续保持。", PrintedPlans.firstParagraph(plan));
		assertEquals(List.of(), plan.unresolved());
	}

	@ParameterizedTest
	@CsvSource({ "草原覆盖率.目标", "河长制覆盖率.目标", "灌区改造工程.增量" })
	void whatHasNoValueIsPrintedAsWrittenAndListed(String reference) {
		PrintedPlan plan = print("五年后为「" + reference + "」。");
		assertEquals("五年后为「" + reference + "」。", PrintedPlans.firstParagraph(plan));
		assertEquals(List.of("「" + reference + "」"), plan.unresolved());
	}

	@Test
	void aCheckLeavesTheNumberBeforeItAlone() {
		assertEquals("森林覆盖率提高2.3个百分点，水质向好。", PrintedPlans.firstParagraph(print("森林覆盖率提高2.3个百分点「=森林覆盖率.增量」，水质向好。")));
	}

	@Test
	void quotationMarksThatAreNoReferenceStay() {
		assertEquals("推进「一河一策」和「绿色.低碳」行动。", PrintedPlans.firstParagraph(print("推进「一河一策」和「绿色.低碳」行动。")));
	}

	@Test
	void escapesAreResolved() {
		assertEquals("第二章所述「森林覆盖率.目标」见上文。", PrintedPlans.firstParagraph(print("\\第二章所述\\「森林覆盖率.目标」见上文。")));
	}

	@Test
	void noteMarksAreRaised() {
		assertEquals("推广“两品一标”{②}产品。", PrintedPlans.firstParagraph(print("推广“两品一标”^②产品。")));
	}

	@Test
	void linesThatAreNotPrintedAreLeftOut() {
		PrintedPlan plan = print("// 待核实\n落实河长制。\n@ 牵头 县水利局  时限 2028年");
		assertEquals("落实河长制。", PrintedPlans.firstParagraph(plan));
	}
}
