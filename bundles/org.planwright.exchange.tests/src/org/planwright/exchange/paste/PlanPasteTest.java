package org.planwright.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** What a word processor copied becomes clean lines of a plan. */
class PlanPasteTest {

	private static final String PLAN = """
			规划：清溪县十五五纲要
			地区：清溪县  县级

			第三章　发展目标

			专栏2：主要指标 {
			  列 类别、指标、单位、2025年、2030年、属性

			}
			""";

	@Test
	void wordGivesHeadingsListsBoxesAndTablesAsLinesOfThePlan() throws IOException {
		assertEquals("""
				第四章　建设现代化产业体系
				坚持把发展经济的着力点放在实体经济上，到2030年规模以上工业增加值年均增长7% 以上，粮食产量稳定在28万吨以上，水域面积3.5万km²。^1

				一、做强特色产业

				1. 壮大乳制品加工
				推动奶牛规模化养殖场扩能改造，建成标准化牧场12处。

				专栏6：特色产业重点项目 {
				  1. 乳制品精深加工项目，建设日处理鲜奶300吨生产线。
				  2. 羊绒分梳项目，年加工羊绒500吨。
				}

				表3：产业园区建设目标 {
				  | 园区 | 工业产值（亿元） | |
				  | | 2025年 | 2030年 |
				  | 城东工业园 | 12.5 | 20 |
				}""", paste(fixture("word.html"), "", 0));
	}

	@Test
	void wpsGivesHeadingsWithTheirNumbersAndAnIndicatorTable() throws IOException {
		assertEquals("""
				第二节 完善基础设施

				（一）畅通交通网络
				新建改建农村公路320公里，实现20户以上自然村通硬化路。

				指标表：主要指标 {
				  列 类别、指标、单位、2025年基期、2030年目标、属性
				  类别 基础设施
				  指标 公路密度  单位 公里/百平方公里  基期 41.2  目标 48  预期性
				  指标 自来水普及率  单位 %  基期 88.5  目标 95  约束性
				}""", paste(fixture("wps.html"), "", 0));
	}

	@Test
	void libreOfficeGivesTheNumbersOfListsInItsRtfOnly() throws IOException {
		String expected = """
				第一章　发展基础
				清溪县地处云津市东部，面积1200平方公里^1。

				一、坚持生态优先

				1. 保护水源

				二、坚持绿色发展

				第二章　发展目标

				表：园区建设进度 {
				  | 城东工业园 | 2028年建成 |
				}

				1 平方公里：面积单位。""";
		String pasted = PlanPaste.paste(new Clip(fixture("libreoffice.html"), fixture("libreoffice.rtf"), ""), "", 0, 0);
		assertEquals(expected, pasted);
	}

	@Test
	void rowsPastedIntoATableAreRowsWithoutAFrame() throws IOException {
		int at = PLAN.indexOf("\n}");
		String table = fixture("wps.html").replaceFirst("<h2.*?(?=<table)", "");
		assertEquals("""
				  类别 基础设施
				  指标 公路密度  单位 公里/百平方公里  基期 41.2  目标 48  预期性
				  指标 自来水普及率  单位 %  基期 88.5  目标 95  约束性
				""", paste(table, PLAN, at) + "\n");
	}

	@Test
	void numberedLinesPastedIntoABoxAreItsProjects() {
		String plan = "专栏1：重点项目 {\n  \n}\n";
		int at = plan.indexOf("\n}");
		assertEquals("1. 供水管网改造，更换管网36公里。\n  2. 城东污水处理厂扩建。",
				paste("<p class=MsoNormal>1.供水管网改造，更换管网36公里。</p><p class=MsoNormal>2.城东污水处理厂扩建。</p>", plan, at));
	}

	@Test
	void wordsPastedIntoALineStayInTheLine() {
		String plan = "建成标准化牧场。\n";
		assertEquals("12处", paste("<html><body><!--StartFragment--><span class=MsoNormal>12处</span><p></p><!--EndFragment--></body></html>", plan, 7));
	}

	@Test
	void linesPastedIntoALineAreLinesOfTheirOwn() {
		String plan = "甲乙。\n丙。\n";
		assertEquals("\n第一条。\n第二条。\n", paste("<p class=MsoNormal>第一条。</p><p class=MsoNormal>第二条。</p>", plan, 1));
		assertEquals("第一条。\n第二条。\n", paste("<p class=MsoNormal>第一条。</p><p class=MsoNormal>第二条。</p>", plan, 4));
	}

	@Test
	void aWholePlanPastedIntoAnEmptyOneHasItsCoverAsHeader() {
		StringBuilder html = new StringBuilder("<p class=MsoNormal>清溪县国民经济和社会发展第十五个五年规划纲要</p><p class=MsoNormal>（征求意见稿）</p>");
		for (String line : new String[] { "第一章　发展目标", "第一节　总体目标", "到2030年，规划目标全面完成，重点项目建设取得新进展，县域发展计划落地见效。" }) {
			html.append("<p class=MsoNormal>").append(line).append("</p>");
		}
		String pasted = paste(html.toString(), "\n", 0);
		assertTrue(pasted.contains("标题：清溪县国民经济和社会发展第十五个五年规划纲要\n"), pasted);
		assertTrue(pasted.contains("稿次：征求意见稿\n"), pasted);
	}

	@Test
	void whatWouldMeanSomethingElseInThePlanStaysProse() {
		assertEquals("\\@ 牵头 县发展改革局", paste("<p class=MsoNormal>@ 牵头 县发展改革局</p>", "", 0));
	}

	@Test
	void plainTextLosesOnlyWhatNobodySees() {
		Clip clip = new Clip(null, null, "　　一、\t坚持生态优先\r\n\u00a0\u00a0全面推行\u000b河湖长制。 \r\n\r\n\r\n\r\n专栏1：重点项目 {\n  1. 供水\n}\n");
		assertEquals("一、 坚持生态优先\n全面推行\n河湖长制。\n\n专栏1：重点项目 {\n  1. 供水\n}\n", PlanPaste.paste(clip, "", 0, 0));
	}

	@Test
	void theColoursOfAnEditorOfPlainTextDoNotMakeADocument() {
		String html = "<div style='background-color:#ffffff;'><div style='color:#000000;white-space:pre-wrap;'><p style='margin:0;'>@ 牵头 县水利局</p></div></div>";
		assertEquals("@ 牵头 县水利局 \n\n\n", PlanPaste.paste(new Clip(html, "{\\rtf1\\ansi x}", "@ 牵头 县水利局 \r\n\r\n\r\n"), "", 0, 0));
	}

	@Test
	void damagedRtfIsPastedAsThePlainTextThatComesWithIt() {
		assertEquals("正文", PlanPaste.paste(new Clip(null, "{\\rtf1 {{{\\u", "正文"), "", 0, 0));
		assertEquals("", PlanPaste.paste(new Clip(null, null, null), "", 0, 0));
	}

	@Test
	void aPageOfManyThousandParagraphsTakesNoStack() {
		String deep = "<div>".repeat(20_000) + "深处" + "</div>".repeat(20_000);
		assertTrue(paste(deep, "", 0).contains("深处"));
		assertFalse(paste("<p>行</p>".repeat(20_000), "", 0).isEmpty());
	}

	private static String paste(String html, String plan, int at) {
		return PlanPaste.paste(new Clip(html, null, "nothing"), plan, at, at);
	}

	static String fixture(String name) throws IOException {
		try (InputStream in = PlanPasteTest.class.getResourceAsStream("fixtures/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
