package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.export.site.SiteWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

class SiteWriterTest {

	private static final String COUNTY = """
			规划：河湾县十五五纲要
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			上位规划：平川市十五五纲要

			本纲要依据县委建议编制。

			第一章　发展目标
			第一节　主要指标
			推广“两品一标”^②产品，森林覆盖率达到「森林覆盖率.目标」。

			专栏1：主要指标 {
			  列 类别、指标、单位、2020年实际、2025年实际、2030年目标
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  往期 28.1  基期 30.3  目标 32.4  约束性
			    @ 口径 森林面积占土地面积的比例  牵头 县林业局
			    指标 水质达标率  单位 %  基期 90  目标 ≥95  约束性
			}

			第二章　重点项目
			水质达标率达到95%以上「=水质达标率.目标」。
			专栏2：生态工程 {
			  一、造林
			  1. 岱山造林工程，造林3万亩。
			  @ 规模 3万亩  地点 岱山镇、<石渡镇>  投资 24000万元  建设期 2026—2028年  牵头 县林业局  支撑 森林覆盖率
			}

			图1 造林布局图
			@ 文件 布局.png

			名词解释 {
			  ② 两品一标：指的是绿色食品、有机农产品和农产品地理标志。
			}
			""";

	private static final String CITY = """
			规划：平川市十五五纲要
			标题：平川市国民经济和社会发展第十五个五年规划纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 31.0  目标 33.5  约束性
			}
			""";

	@TempDir
	Path folder;

	private void write(String text, String... others) throws IOException {
		new SiteWriter().write(PrintedPlans.input(text, others).withFolder(folder), folder);
	}

	private String page(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	private static Document xml(String html) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html.substring(html.indexOf('\n')))));
	}

	@Test
	void everyChapterHasItsPage() throws IOException {
		write(COUNTY);
		assertTrue(page("chapter-1.html").contains("本纲要依据县委建议编制。") && page("chapter-1.html").contains("前言"));
		assertTrue(page("chapter-2.html").contains(">第一章　发展目标</h2>") && page("chapter-2.html").contains(">第一节　主要指标</h3>"));
		assertTrue(page("chapter-2.html").contains("<a rel=\"next\" href=\"chapter-3.html\">第二章　重点项目</a>"), page("chapter-2.html"));
		assertTrue(page("index.html").contains("2项指标，1个项目"), page("index.html"));
		assertFalse(Files.exists(folder.resolve("chapter-5.html")));
	}

	@Test
	void aPartIsOnThePageOfItsFirstChapter() throws IOException {
		write("第一篇　总则\n第一章　背景\n背景。\n第二章　目标\n目标。\n第二篇　任务\n第三章　产业\n产业。\n");
		assertTrue(page("chapter-1.html").contains("第一篇　总则</h2>") && page("chapter-1.html").contains("第一章　背景</h3>"));
		assertTrue(page("chapter-3.html").contains("第二篇　任务</h2>") && page("chapter-3.html").contains("第三章　产业</h3>"));
		assertFalse(Files.exists(folder.resolve("chapter-4.html")));
	}

	@Test
	void theIndicatorPageSaysAllThatIsKnown() throws IOException {
		write(COUNTY, CITY);
		String page = page("indicator-1.html").replaceAll("\\s+", " ");
		for (String part : new String[] { "<h1>森林覆盖率</h1>", "<dt>类别</dt> <dd>绿色生态</dd>", "<dt>单位</dt> <dd>%</dd>", "<dt>属性</dt> <dd>约束性</dd>", "<dt>2020年实际</dt> <dd>28.1</dd>",
				"<dt>2025年实际</dt> <dd>30.3</dd>", "<dt>2030年目标</dt> <dd>32.4</dd>", "<dt>增量（推算）</dt> <dd>2.1个百分点</dd>", "<dt>口径</dt> <dd>森林面积占土地面积的比例</dd>",
				"<dt>牵头单位</dt> <dd>县林业局</dd>", "<h2>上级规划：平川市国民经济和社会发展第十五个五年规划纲要</h2>", "<dt>目标</dt> <dd>33.5%</dd>",
				"<a href=\"project-1.html\">岱山造林工程</a>", "森林覆盖率达到32.4%。" }) {
			assertTrue(page.contains(part), part + " in " + page);
		}
		assertTrue(page("indicator-2.html").contains("水质达标率达到95%以上。"), "a check names the indicator too");
		assertFalse(page("indicator-2.html").contains("上级规划"));
	}

	@Test
	void theProjectPageSaysAllThatIsKnown() throws IOException {
		write(COUNTY);
		String page = page("project-1.html").replaceAll("\\s+", " ");
		for (String part : new String[] { "<h1>岱山造林工程</h1>", "1. 岱山造林工程，造林3万亩。", "<dt>专栏</dt> <dd>专栏2　生态工程</dd>", "<dt>分组</dt> <dd>一、造林</dd>", "<dt>建设规模</dt> <dd>3万亩</dd>",
				"<dt>建设地点</dt> <dd>岱山镇、&lt;石渡镇&gt;</dd>", "<dt>总投资</dt> <dd>24000万元</dd>", "<dt>建设期</dt> <dd>2026—2028年</dd>", "<dt>牵头单位</dt> <dd>县林业局</dd>",
				"<a href=\"indicator-1.html\">森林覆盖率</a>　32.4%" }) {
			assertTrue(page.contains(part), part + " in " + page);
		}
		assertTrue(page("chapter-3.html").contains("<a class=\"more\" href=\"project-1.html\">"));
	}

	@Test
	void everyLinkLeadsToAnElementOfAPage() throws Exception {
		Files.write(folder.resolve("布局.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		write(COUNTY, CITY);
		Map<String, Document> pages = new HashMap<>();
		Map<String, Set<String>> ids = new HashMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
				pages.put(file.getFileName().toString(), xml(Files.readString(file)));
			}
		}
		for (Map.Entry<String, Document> page : pages.entrySet()) {
			Set<String> found = ids.computeIfAbsent(page.getKey(), name -> new HashSet<>());
			for (Element element : elements(page.getValue(), "*")) {
				assertTrue(element.getAttribute("id").isEmpty() || found.add(element.getAttribute("id")), page.getKey() + ": " + element.getAttribute("id") + " is there twice");
			}
		}
		for (Map.Entry<String, Document> page : pages.entrySet()) {
			for (Element link : elements(page.getValue(), "a")) {
				String[] address = link.getAttribute("href").split("#");
				assertTrue(ids.containsKey(address[0]), page.getKey() + " to " + link.getAttribute("href"));
				assertTrue(address.length == 1 || ids.get(address[0]).contains(address[1]), page.getKey() + " to " + link.getAttribute("href"));
			}
			for (Element image : elements(page.getValue(), "img")) {
				assertTrue(Files.exists(folder.resolve(image.getAttribute("src"))), image.getAttribute("src"));
			}
		}
		assertEquals(1, elements(pages.get("chapter-3.html"), "img").size());
		JsonArray places = JsonParser.parseString(page("search.js").replaceFirst("^window.planPlaces = ", "").replaceFirst(";\\s*$", "")).getAsJsonArray();
		places.forEach(place -> {
			String[] address = place.getAsJsonArray().get(0).getAsString().split("#");
			assertTrue(ids.get(address[0]).contains(address[1]), place.toString());
		});
		assertTrue(places.toString().contains("两品一标：指的是绿色食品"), places.toString());
	}

	private static List<Element> elements(Document page, String tag) {
		NodeList found = page.getElementsByTagName(tag);
		return Stream.iterate(0, i -> i + 1).limit(found.getLength()).map(i -> (Element) found.item(i)).toList();
	}

	@Test
	void nothingIsLoadedFromElsewhere() throws IOException {
		write(COUNTY);
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				assertFalse(Pattern.compile("https?:|//[a-z]+\\.|@import|url\\(").matcher(Files.readString(file)).find(), file.toString());
			}
		}
	}

	@Test
	void anEmptyPlanHasAnIndexOnly() throws IOException {
		write("");
		assertTrue(page("index.html").contains("<h1>文件名</h1>") && page("search.js").contains("[]"));
	}
}
