package org.planwright.exchange.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Fixtures;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.Parsed;
import org.planwright.exchange.report.EntryKind;
import org.planwright.model.plan.Indicator;

/** Indicator tables are told by the headings of their columns, whatever their order. */
class IndicatorTablesTest {

	@Test
	void columnsAreToldByTheirHeadings() {
		assertEquals("""
				指标表：表2 主要指标 {
				  列 序号、指标名称、计量单位、2020年、2025年预计、2027年、2030年目标、2035年远景、备注、指标属性
				  类别 一、经济发展
				  指标 1. 粮食产量  单位 亿斤  往期 8  基期 9.5  中期 10  目标 ≥11  远景 13  备注 市下达  约束性
				  类别 二、民生福祉
				  指标 2. 人均预期寿命  单位 岁  往期 76.1  基期 78  目标 79  属性 指导性
				}""", Fixtures.planOf("""
				表2 主要指标
				序号\t指标名称\t计量单位\t2020年\t2025年预计\t2027年\t2030年目标\t2035年远景\t备注\t指标属性
				\t一、经济发展\t\t\t\t\t\t\t\t
				1\t粮食产量\t亿斤\t8\t9.5\t10\t≥11\t13\t市下达\t约束性
				\t二、民生福祉\t\t\t\t\t\t\t\t
				2\t人均预期寿命\t岁\t76.1\t78\t\t79\t\t\t指导性
				"""));
	}

	@Test
	void aTotalAndAColumnNoKeyFitsHaveKeysOfTheirOwn() {
		assertEquals("""
				指标表：主要指标 {
				  列 指标、2025年、2030年、五年累计、牵头单位
				  指标 新增就业  单位 万人  基期 1.2  目标 1.5  累计 [7]  栏5 人社局
				}""", Fixtures.planOf("主要指标\n指标\t2025年\t2030年\t五年累计\t牵头单位\n新增就业（万人）\t1.2\t1.5\t[7]\t人社局\n"));
	}

	@Test
	void aUnitWithinTheParenthesesOfAnotherIsTheSecond() {
		assertEquals("""
				指标表：主要指标 {
				  列 指标、2025年、2030年、属性
				  指标 劳动生产率  单位 %（万元/人）  基期 5  目标 6  预期性
				  指标 平均受教育年限（年（劳动年龄））  基期 10  目标 11  预期性
				}""", Fixtures.planOf("""
				主要指标
				指标\t2025年\t2030年\t属性
				劳动生产率（%（万元/人））\t5\t6\t预期性
				平均受教育年限（年（劳动年龄））\t10\t11\t预期性
				"""));
	}

	@Test
	void parenthesesThatAreNoUnitStayInTheName() {
		assertEquals("""
				指标表：主要指标 {
				  列 指标、2025年、2030年、属性
				  指标 劳动生产率  单位 %（万元/人）  基期 5  目标 6  预期性
				  指标 每千人拥有执业（助理）医师数  基期 2.1  目标 3  预期性
				  指标 空气质量优良天数比例（市控）  基期 90  目标 91  约束性
				  指标 单位产值能耗（2020年价）降低  单位 ％  基期 -  目标 --  约束性
				}""", Fixtures.planOf("""
				主要指标
				指标\t2025年\t2030年\t属性
				劳动生产率（%）（万元/人）\t5\t6\t预期性
				每千人拥有执业（助理）医师数\t2.1\t3\t预期性
				空气质量优良天数比例（市控）\t90\t91\t约束性
				单位产值能耗（2020年价）降低(％)\t-\t--\t约束性
				"""));
	}

	@Test
	void valuesThatHoldKeysAreQuotedAndReadBackWhole() throws Exception {
		ImportResult result = Fixtures.imported(Fixtures.HEAD
				+ "主要指标\n指标\t单位\t2025年\t2030年\n城乡 目标 差\t倍\t2、3\t完成 \"目标 \\任务\"\n");
		Indicator indicator = Parsed.plan(result.planText()).indicators().get(0);
		assertEquals("城乡 目标 差", indicator.getLabel());
		assertEquals("2、3", indicator.getCells().get(0).getValue().lexeme());
		assertEquals("完成 \"目标 \\任务\"", indicator.getCells().get(1).getValue().lexeme());
	}

	@Test
	void aRowWithTooManyCellsKeepsThemAndIsReported() {
		ImportResult result = Fixtures.imported(Fixtures.HEAD + "主要指标\n指标\t单位\t2030年\n产量\t吨\t5\n面积\t亩\t6\t多余\n\n其他内容在此。\n");
		assertTrue(result.planText().contains("  指标 面积  单位 亩  基期 6  栏4 多余\n"), result.planText());
		assertEquals(1, result.report().entries(EntryKind.ROW_DAMAGED).size());
	}

	@Test
	void notesGoOnWhileTheirNumbersDo() {
		assertEquals("""
				指标表：主要指标 {
				  列 指标、单位、2030年
				  指标 产量  单位 吨  基期 5
				  注：1. 产量按可比口径计算。
				  注：2. 面积为统计数。
				  注：说明：数据来自统计公报。
				}

				1. 推进各项工作""", Fixtures.planOf("主要指标\n指标\t单位\t2030年\n产量\t吨\t5\n\n注：1. 产量按可比口径计算。\n2. 面积为统计数。\n说明：数据来自统计公报。\n1. 推进各项工作\n"));
	}

	@Test
	void aReportOnAnEarlierPlanIsATableWithNothingLost() {
		assertEquals("""
				表1：“十四五”主要目标完成情况 {
				  | 指标 | 单位 | 2020年 | 规划目标 | 2025年 | 完成情况 |
				  | 森林覆盖率 | % | 42.6 | 44.2 | 44.4 | 完成 |
				}""", Fixtures.planOf("表1 “十四五”主要目标完成情况\n指标\t单位\t2020年\t规划目标\t2025年\t完成情况\n森林覆盖率\t%\t42.6\t44.2\t44.4\t完成\n"));
	}

	@Test
	void headingsOrTheTitleTellAReportOnAnEarlierPlan() {
		for (String headings : new String[] { "指标\t单位\t规划目标\t2025年完成", "指标\t单位\t2025年目标\t完成值\t完成率", "指标\t2025年目标\t2025年实际\t是否完成", "指标\t“十四五”目标\t2025年实际完成" }) {
			assertTrue(planOfTable("主要指标", headings).contains("| 森林覆盖率 |"), headings);
		}
		assertTrue(planOfTable("“十四五”规划主要指标完成情况", "指标\t单位\t2020年\t2025年").contains("| 森林覆盖率 |"));
		assertTrue(Fixtures.planOf("专栏1 “十四五”主要指标完成情况\n指标\t单位\t2020年\t2025年\n森林覆盖率\t%\t42\t44\n").contains("| 森林覆盖率 |"));
	}

	@Test
	void aBaseThatIsCalledDoneBesideALaterTargetIsThePlansOwn() {
		for (String headings : new String[] { "指标\t单位\t2025年实际完成\t2030年规划目标", "指标\t2025年完成值\t“十五五”规划目标\t属性", "指标\t单位\t规划目标\t完成时限",
				"指标\t2020年\t2025年完成情况\t2030年目标" }) {
			assertTrue(planOfTable("主要指标", headings).contains("指标 森林覆盖率"), headings);
		}
		assertTrue(planOfTable("“十四五”完成情况和“十五五”主要指标", "指标\t单位\t2025年\t2030年").contains("指标 森林覆盖率"));
	}

	private static String planOfTable(String title, String headings) {
		return Fixtures.planOf(title + "\n" + headings + "\n森林覆盖率" + "\t44".repeat(headings.split("\t").length - 1) + "\n");
	}

	@Test
	void aTableWithoutIndicatorsIsATable() {
		assertEquals("""
				表3：分年投资 {
				  | 年份 | 投资 |
				  | 2026 | 5\\|6 |
				}""", Fixtures.planOf("表3 分年投资\n年份\t投资\n2026\t5|6\n"));
	}
}
