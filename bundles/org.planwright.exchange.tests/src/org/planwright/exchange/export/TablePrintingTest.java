package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TablePrintingTest {

	private static List<String> table(String lines) {
		return PrintedPlans.firstTable(PrintedPlans.print("专栏1：主要指标 {\n" + lines + "}\n").content());
	}

	@Test
	void categoriesReachOverTheirIndicators() {
		assertEquals(List.of("类别|指标|单位|2025年实际|2030年目标|属性", "绿色生态↓2|1. 森林覆盖率|%|30.3|32.4|约束性", "2. 水质达标率|%|90|≥95|约束性", "安全|3. 粮食产量|亿斤|22.6|—|预期性"), table("""
				  列 类别、指标、单位、2025年实际、2030年目标、属性
				  类别 绿色生态
				    指标 1. 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
				    指标 2. 水质达标率  单位 %  基期 90  目标 ≥95  约束性
				  类别 安全
				    指标 3. 粮食产量  单位 亿斤  基期 22.6  目标 —  预期性
				"""));
	}

	@Test
	void withoutAColumnForThemCategoriesAreRows() {
		assertEquals(List.of("指标|2030年目标", "绿色生态→2", "森林覆盖率（%）|32.4"), table("""
				  列 指标、2030年目标
				  类别 绿色生态
				    指标 森林覆盖率  单位 %  目标 32.4
				"""));
	}

	@Test
	void ofTwoColumnsOfActualValuesTheLaterIsTheBase() {
		assertEquals(List.of("指标|2020年实际|2025年实际", "森林覆盖率|28.1|30.3"), table("""
				  列 指标、2020年实际、2025年实际
				    指标 森林覆盖率  往期 28.1  基期 30.3
				"""));
	}

	@Test
	void oneColumnMayHoldAveragesAndTotals() {
		assertEquals(List.of("指标|年均/累计", "地区生产总值增长|6左右", "城镇新增就业|[5000]"), table("""
				  列 指标、年均/累计
				    指标 地区生产总值增长  年均 6左右
				    指标 城镇新增就业  累计 [5000]
				"""));
	}

	@Test
	void valuesByPositionStandInTheirColumn() {
		assertEquals(List.of("序号|指标|数据来源|2030年目标", "1.|森林覆盖率|林草局|32.4"), table("""
				  列 序号、指标、数据来源、2030年目标
				    指标 1. 森林覆盖率  目标 32.4  栏3 林草局
				"""));
	}

	@Test
	void nothingThatARowSaysIsLeftOut() {
		assertEquals(List.of("指标|2030年目标|基期|属性", "森林覆盖率（%）|32.4|30.3（预计）|约束性", "生产总值（可比价）（亿元）|121|100{*}|参考性"), table("""
				  列 指标、2030年目标
				    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性  预计
				    指标 生产总值  单位 亿元  基期 100*  目标 121  属性 参考性  预计  可比价
				"""));
	}

	@Test
	void aTableWithoutNamedColumnsGetsThem() {
		assertEquals(List.of("类别|指标|单位|基期|目标|属性", "绿色|森林覆盖率|%|30.3|32.4|约束性"), table("""
				  类别 绿色
				    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
				"""));
	}

	@Test
	void otherTablesKeepTheirCells() {
		List<String> rows = PrintedPlans.firstTable(PrintedPlans.print("表1：完成情况 {\n  | 指标 | 2025年 |\n  | 生产总值 | 186\\|4 |\n  | 备注 | |\n}\n").content());
		assertEquals(List.of("指标|2025年", "生产总值|186|4", "备注|"), rows);
	}

	@Test
	void theLabelOfNumberedNotesIsPrintedOnce() {
		String text = PrintedPlans.write("txt", "表1：完成情况 {\n  | 指标 | 2025年 |\n  注：1. 初步核算数。\n  注：2. 不含开发区。\n}\n");
		assertTrue(text.contains("注：1. 初步核算数。\n") && text.contains("2. 不含开发区。") && !text.contains("注：2."), text);
	}
}
