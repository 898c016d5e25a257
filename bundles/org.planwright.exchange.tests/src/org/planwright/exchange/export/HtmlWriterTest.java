package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {

	private static final String PLAN = """
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			稿次：征求意见稿

			第一章　发展目标

			第一节　主要指标

			一、绿色发展

			——坚持生态优先。推广“两品一标”^②产品。

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			    指标 水质达标率  单位 %  基期 90  目标 ≥95  约束性
			  注：数据来自统计部门。
			}

			专栏2：重点项目 {
			  一、水利
			  1. 灌区改造工程，改造渠道118公里。
			  @ 投资 24000万元
			}

			图1 岱河水系图

			名词解释 {
			  ② 两品一标：指的是绿色食品、有机农产品和农产品地理标志。
			}
			""";

	private static String body(String html) {
		return html.substring(html.indexOf("<body>"));
	}

	@Test
	void theDocumentIsMarkedUpByWhatThingsAre() {
		String html = PrintedPlans.write("html", PLAN);
		assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), html);
		for (String part : new String[] { "<title>河湾县国民经济和社会发展第十五个五年规划纲要</title>", "<h1>河湾县国民经济和社会发展第十五个五年规划纲要</h1>", "（征求意见稿）",
				"<h2>第一章　发展目标</h2>", "<h3>第一节　主要指标</h3>", "<h4>一、绿色发展</h4>", "<p>——坚持生态优先。推广“两品一标”<sup><a href=\"#term-2\">②</a></sup>产品。</p>",
				"<p class=\"caption\">专栏1　主要指标</p>", "<th scope=\"rowgroup\" rowspan=\"2\">绿色生态</th><td>森林覆盖率</td>", "<th scope=\"col\">2030年目标</th>",
				"<p class=\"note\">注：数据来自统计部门。</p>", "<p class=\"group\">一、水利</p>", "<p class=\"item\">1. 灌区改造工程，改造渠道118公里。</p>",
				"<figcaption>图1　岱河水系图</figcaption>", "<dt id=\"term-2\">② 两品一标</dt>" }) {
			assertTrue(html.contains(part), part + "\nin " + body(html));
		}
		assertFalse(html.contains("24000"), "an @ line is not printed");
	}

	@Test
	void theFileNeedsNothingElse() {
		String html = PrintedPlans.write("html", PLAN);
		assertFalse(Pattern.compile("https?:|<script|<link|<img|url\\(|@import").matcher(html).find());
		assertTrue(html.contains("name=\"viewport\"") && html.contains("@media print"));
	}

	@Test
	void whatLooksLikeMarkupIsText() {
		String html = PrintedPlans.write("html", """
				标题：<script>alert(1)</script>&"规划"

				第一章　<b>目标</b>
				浓度<30且>20，A&B两类，<img src=x onerror=alert(1)>。
				专栏1：<i>项目</i> {
				  1. <u>工程</u>'一'。
				  | <td> | & |
				}
				名词解释 {
				  1. <dfn>：<br>含义。
				}
				""");
		assertFalse(Pattern.compile("<(script|b|img|i|u|br|dfn)\\b").matcher(html).find(), body(html));
		assertTrue(html.contains("浓度&lt;30且&gt;20，A&amp;B两类"), body(html));
		assertTrue(html.contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;规划&quot;</title>"), html);
	}

	@Test
	void everyElementIsClosed() {
		Set<String> empty = Set.of("meta");
		Deque<String> open = new ArrayDeque<>();
		Matcher tags = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>").matcher(PrintedPlans.write("html", PLAN));
		while (tags.find()) {
			if (!tags.group(1).isEmpty()) {
				assertEquals(open.pop(), tags.group(2));
			} else if (!empty.contains(tags.group(2))) {
				open.push(tags.group(2));
			}
		}
		assertEquals(0, open.size(), open.toString());
	}

	@Test
	void aNoteMarkWithoutATermIsNoLink() {
		String html = PrintedPlans.write("html", "推广“两品一标”^③产品。\n");
		assertTrue(html.contains("<sup>③</sup>"), body(html));
	}

	@Test
	void headingsStartBelowTheTitleWhateverTheirHighestLevelIs() {
		assertTrue(PrintedPlans.write("html", "一、总则\n\n（一）范围\n").contains("<h2>一、总则</h2>\n<h3>（一）范围</h3>"));
	}

	@Test
	void aPlanWithoutTitleIsCalledByItsFile() {
		assertTrue(PrintedPlans.write("html", "第一章　总则\n").contains("<h1>文件名</h1>"));
	}
}
