package org.planwright.exchange.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Fixtures;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.Losses;
import org.planwright.exchange.document.NoiseKind;

class CoverAndContentsTest {

	private static String header(String cover) {
		ImportResult result = Fixtures.imported(cover + "\n" + Fixtures.HEAD);
		Losses.assertNone(result);
		String plan = result.planText();
		return plan.substring(0, plan.indexOf("第一章")).strip();
	}

	@Test
	void titleStageAndApprovalBecomeHeaderLines() {
		assertEquals("""
				规划：北岗区十五五纲要
				标题：北岗区国民经济和社会发展第十五个五年规划纲要
				地区：北岗区  县级
				规划期：2026—2030年  基期 2025年
				稿次：征求意见稿
				编制：北岗区发展和改革局

				内部资料 注意保存""", header("北岗区国民经济和社会发展\n第十五个五年规划纲要\n（征求意见稿）\n内部资料 注意保存\n北岗区发展和改革局\n"));
		assertEquals("""
				规划：南山省十四五纲要
				标题：南山省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要
				地区：南山省  省级
				规划期：2021—2025年  基期 2020年  远景 2035年
				批准：南山省第十三届人民代表大会第四次会议  日期 2021年1月30日""", header(
				"南山省国民经济和社会发展第十四个五年规划\n和二〇三五年远景目标纲要\n（2021年1月30日南山省第十三届人民代表大会第四次会议批准）\n"));
	}

	@Test
	void aSpecialPlanIsOne() {
		assertEquals("""
				标题：岱河县“十五五”生态环境保护规划
				类型：专项规划
				地区：岱河县  县级
				规划期：2026—2030年  基期 2025年

				2026年3月""", header("岱河县“十五五”生态环境保护规划\n2026年3月\n"));
	}

	@Test
	void withoutACoverThePlanNamesItself() {
		String text = "依据《中共石桥市委关于制定规划的建议》，编制《石桥市国民经济和社会发展第十五个五年规划纲要》，明确今后五年的目标和任务，是全市共同的行动纲领。";
		assertEquals("""
				规划：石桥市十五五纲要
				标题：石桥市国民经济和社会发展第十五个五年规划纲要
				地区：石桥市
				规划期：2026—2030年  基期 2025年

				""" + text, header(text + "\n"));
	}

	@Test
	void contentsOfAnyFormAreKeptAndEndWhereThePlanBegins() {
		ImportResult result = Fixtures.imported("""
				目　录
				前 言 ...... 1
				第一章 总体要求 ...... 2
				　第一节 规划目标 ...... 2
				""" + Fixtures.HEAD);
		assertTrue(result.planText().startsWith("""
				目录 {
				  前 言 ...... 1
				  第一章 总体要求 ...... 2
				  第一节 规划目标 ...... 2
				}

				第一章 总体要求
				"""), result.planText());
		Losses.assertNone(result);
		ImportResult withoutPages = Fixtures.imported("目录\n第一章 总体要求\n第一节 规划目标\n" + Fixtures.HEAD);
		assertTrue(withoutPages.planText().startsWith("目录 {\n  第一章 总体要求\n  第一节 规划目标\n}\n\n第一章"), withoutPages.planText());
	}

	@Test
	void aTitleAtEveryPageEndIsLeftOut() {
		String page = "\n岱河县规划纲要\n- %d -\n\f";
		ImportResult result = Fixtures.imported(Fixtures.HEAD + "甲段内容在此说明。" + page.formatted(1) + "乙段内容在此说明。" + page.formatted(2)
				+ "丙段内容在此说明。" + page.formatted(3) + "丁段内容在此说明。\n");
		assertEquals(3, result.report().noiseCount(NoiseKind.REPEATED_TITLE));
		assertEquals(3, result.report().noiseCount(NoiseKind.PAGE_NUMBER));
		assertTrue(result.planText().endsWith("甲段内容在此说明。\n乙段内容在此说明。\n丙段内容在此说明。\n丁段内容在此说明。\n"), result.planText());
		Losses.assertNone(result);
	}

	@Test
	void aGlossaryKeepsMarksTermsAndWhatItDoesNotUnderstand() {
		assertEquals("""
				名词解释 {
				  1. 一河三带：岱河与沿岸三条产业带。
				  ② “两山”理念：绿水青山就是金山银山。
				  以上解释供参考。
				}""", Fixtures.planOf("附件1：名词解释\n1. **一河三带**：岱河与沿岸三条产业带。\n②“两山”理念：绿水青山就是金山银山。\n以上解释供参考。\n").replace("附件1：", ""));
	}
}
