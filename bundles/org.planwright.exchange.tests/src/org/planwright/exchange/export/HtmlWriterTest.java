package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

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
		for (String part : new String[] { "<title>河湾县国民经济和社会发展第十五个五年规划纲要</title>", "<h1><span class=\"line\">河湾县国民经济和社会发展</span><span class=\"line\">第十五个五年规划纲要</span></h1>", "（征求意见稿）",
				"<h2 id=\"heading-1\">第一章　发展目标</h2>", "<h3 id=\"heading-2\">第一节　主要指标</h3>",
				"<h4 id=\"heading-3\">一、绿色发展</h4>", "<p>——坚持生态优先。推广“两品一标”<sup id=\"mark-2\"><a href=\"#term-2\">②</a></sup>产品。</p>",
				"<p class=\"caption\">专栏1　主要指标</p>", "<th scope=\"rowgroup\" rowspan=\"2\" class=\"short\">绿色生态</th><td>森林覆盖率</td>", "<th scope=\"col\">2030年目标</th>",
				"<p class=\"note\">注：数据来自统计部门。</p>", "<p class=\"group\">一、水利</p>", "<p class=\"item\" id=\"project-1\">1. 灌区改造工程，改造渠道118公里。</p>",
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
	void thePageIsWellFormedWhateverThePlanHolds() throws Exception {
		for (String text : new String[] { PLAN, "", "专栏1：空 {\n}\n", "专栏：项目 {\n  1. \n}\n", "名词解释 {\n}\n", "| 单独一行 |\n", "控制符\u0001\ud800\uffff与𠅤\n" }) {
			xml(PrintedPlans.write("html", text));
		}
	}

	private static Document xml(String html) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
	}

	@Test
	void everyLinkLeadsToAnElementOfThePage() throws Exception {
		Document page = xml(PrintedPlans.write("html", PLAN.replace("坚持生态优先。", "坚持生态优先，森林覆盖率达到「森林覆盖率.目标」。")));
		Set<String> ids = new HashSet<>();
		NodeList all = page.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			String id = ((Element) all.item(i)).getAttribute("id");
			assertTrue(id.isEmpty() || ids.add(id), id + " is there twice");
		}
		NodeList links = page.getElementsByTagName("a");
		Set<String> texts = new HashSet<>();
		for (int i = 0; i < links.getLength(); i++) {
			assertTrue(ids.contains(((Element) links.item(i)).getAttribute("href").substring(1)), links.item(i).getTextContent());
			texts.add(links.item(i).getTextContent());
		}
		assertEquals(Set.of("第一章　发展目标", "第一节　主要指标", "名词解释", "32.4%", "②", "↑"), texts);
	}

	@Test
	void theContentsThatAPlanHasTypedGiveWayToLinks() {
		String html = PrintedPlans.write("html", "目录 {\n  第一章　总则　3\n}\n\n第一章　总则\n");
		assertTrue(html.contains("<li><a href=\"#heading-1\">第一章　总则</a></li>"), body(html));
		assertFalse(html.contains("总则　3"), body(html));
	}

	@Test
	void figuresAreInTheFile(@TempDir Path folder) throws IOException {
		byte[] picture = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
		Files.write(folder.resolve("水系.png"), picture);
		Files.writeString(folder.resolve("说明.png"), "不是图");
		String plan = "图1 水系图\n@ 文件 水系.png\n\n图2 说明\n@ 文件 说明.png\n\n图3 上级\n@ 文件 ../水系.png\n";
		String html = PrintedPlans.write("html", plan, folder.resolve("."));
		assertTrue(html.contains("<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(picture)), body(html));
		assertEquals(1, Pattern.compile("<img").matcher(html).results().count(), body(html));
		html = PrintedPlans.write("html", plan, Files.createDirectory(folder.resolve("稿")));
		assertFalse(html.contains("<img"), "only what lies with the plan is taken");
	}

	@Test
	void aNoteMarkWithoutATermIsNoLink() {
		String html = PrintedPlans.write("html", "推广“两品一标”^③产品。\n");
		assertTrue(html.contains("<sup>③</sup>"), body(html));
	}

	@Test
	void headingsStartBelowTheTitleWhateverTheirHighestLevelIs() {
		assertTrue(PrintedPlans.write("html", "一、总则\n\n（一）范围\n").contains("<h2 id=\"heading-1\">一、总则</h2>\n<h3 id=\"heading-2\">（一）范围</h3>"));
	}

	@Test
	void aPlanWithoutTitleIsCalledByItsFile() {
		assertTrue(PrintedPlans.write("html", "第一章　总则\n").contains("<h1>文件名</h1>"));
	}

	@Test
	void whoDrewThePlanUpAndWhoApprovedItStandBelowTheTitle() throws IOException {
		String html = PrintedPlans.write("html", "标题：河湾县规划\n编制：河湾县发展和改革局\n批准：河湾县人民代表大会  日期 2026年2月10日\n\n第一章　总则\n");
		assertTrue(html.contains("<p class=\"subtitle\">（2026年2月10日河湾县人民代表大会批准）</p>\n<p class=\"issuer\">河湾县发展和改革局</p>\n</header>"), html);
	}
}
