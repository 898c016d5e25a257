package org.planwright.exchange.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.word.WordFile.p;
import static org.planwright.exchange.word.WordFile.r;
import static org.planwright.exchange.word.WordFile.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Fixtures;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.Losses;
import org.planwright.exchange.Parsed;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.FigureFile;

/** What Word knows more than its text becomes part of the plan or of the report. */
class WordReaderTest {

	private static final String HEAD = p("第一章 总体要求") + p("第一节 规划目标") + p("到2030年，全县经济发展和项目建设迈上新台阶，规划目标任务全面完成。");
	private static final String STYLES = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/></w:style>";

	private static ImportResult imported(WordFile file) {
		try {
			ImportResult result = new PlanImporter().importContent("岱河县（草案）.docx", file.bytes());
			Losses.assertAllReached(result);
			assertEquals(result.planText(), Parsed.formatted(result.planText()));
			return result;
		} catch (ImportException | IOException e) {
			throw new AssertionError(e);
		}
	}

	private static String plan(WordFile file) {
		String plan = imported(file).planText();
		String head = "全面完成。\n";
		return plan.substring(plan.indexOf(head) + head.length()).strip();
	}

	private static String plan(String body) {
		return plan(WordFile.of(HEAD + body));
	}

	@Test
	void aFileOfLibreOfficeBecomesThePlanOfItsText() throws Exception {
		byte[] file;
		try (InputStream in = Fixtures.class.getResourceAsStream("fixtures/city-libreoffice.docx")) {
			file = in.readAllBytes();
		}
		Shape made = new Shape(Shape.Program.WORD, Shape.Headings.STYLES, Shape.Numbers.AUTOMATIC, Shape.Tables.REAL, Shape.Boxes.CELL, Shape.Notes.FOOTNOTES, false);
		String expected = new PlanImporter().importContent("draft.docx", WordDraft.of(Fixtures.imported(Fixtures.text(Fixtures.CITY)), made).bytes()).planText();
		assertEquals(expected.replaceAll("[①②③]|(?<=  )[123](?= )|(?<=\\^)[123]", "#"),
				new PlanImporter().importContent("city.docx", file).planText().replaceAll("[①②③]|(?<=  )[123](?= )|(?<=\\^)[123]", "#"));
	}

	@Test
	void aStyledTitleWithoutNumberIsAHeadingOfTheRankOfItsStyle() {
		String body = p("<w:pStyle w:val=\"1\"/>", r("第一章 总体要求")) + p("<w:pStyle w:val=\"2\"/>", r("第一节 规划目标")) + p("到2030年，全县规划建设的项目目标任务全面完成。")
				+ p("<w:pStyle w:val=\"1\"/>", r("结束语")) + p("<w:pStyle w:val=\"2\"/>", r("这一段被误设为标题，但它是一句完整的话。"));
		String plan = imported(WordFile.of(body).with("styles", STYLES)).planText();
		assertTrue(plan.endsWith("\n章 结束语\n这一段被误设为标题，但它是一句完整的话。\n"), plan);
	}

	@Test
	void aBoxEndsWhereItIsDrawnToEnd() {
		String box = p("专栏1 水利重点工程") + p("1. 岱河水库工程，库容1.2亿立方米。") + p("2. 灌区改造工程，改造20万亩。") + p("力争2028年全部建成。");
		String after = p("统筹水利发展和建设，持续推进节水。");
		String expected = """
				专栏1：水利重点工程 {
				  1. 岱河水库工程，库容1.2亿立方米。
				  2. 灌区改造工程，改造20万亩。
				  力争2028年全部建成。
				}

				统筹水利发展和建设，持续推进节水。""";
		assertEquals(expected, plan("<w:tbl><w:tr><w:tc>" + box + "</w:tc></w:tr></w:tbl>" + after));
		assertEquals(expected, plan("<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + box + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>" + after));
	}

	@Test
	void headingsOfTwoRowsAreOne() {
		String merged = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
		String goesOn = "<w:tcPr><w:vMerge/></w:tcPr><w:p/>";
		String body = table(new String[] { merged + p("类别"), merged + p("指标"), merged + p("单位"), "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("规划期"), merged + p("属性") },
				new String[] { goesOn, goesOn, goesOn, "2025年实际", "2030年目标", goesOn },
				new String[] { merged + p("绿色生态"), "森林覆盖率", "%", "38.4", "39", "约束性" },
				new String[] { goesOn, "湿地保护率", "%", "50", "52", "预期性" },
				new String[] { "<w:tcPr><w:gridSpan w:val=\"6\"/></w:tcPr>" + p("注：湿地保护率为全域数。") });
		assertEquals("""
				指标表：主要指标 {
				  列 类别、指标、单位、规划期2025年实际、规划期2030年目标、属性
				  类别 绿色生态
				  指标 森林覆盖率  单位 %  基期 38.4  目标 39  约束性
				  指标 湿地保护率  单位 %  基期 50  目标 52  预期性
				  注：湿地保护率为全域数。
				}""", plan(body));
	}

	@Test
	void aHeadingOverCategoryAndNameIsBoth() {
		String body = table(new String[] { "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("指标"), "单位", "2025年", "2030年", "属性" },
				new String[] { "绿色生态", "森林覆盖率", "%", "38.4", "39", "约束性" });
		assertTrue(plan(body).contains("  类别 绿色生态\n  指标 森林覆盖率  单位 %  基期 38.4  目标 39  约束性\n"), plan(body));
	}

	@Test
	void aTableOfProjectsInABoxBecomesProjects() {
		String body = p("专栏1 重点项目") + table(new String[] { "序号", "项目名称", "建设规模及内容", "总投资（亿元）", "建设年限", "责任单位", "备注" },
				new String[] { "1", "岱河水库", "新建库容1.2亿立方米水库1座。", "12.5", "2026-2028", "县水利局、县发展改革局", "" },
				new String[] { "2", "冷链中心", "占地300亩", "3.2", "2027年", "县商务局", "已列入省库" });
		assertEquals("""
				专栏1：重点项目 {
				  1. 岱河水库
				  @ 投资 12.5亿元  建设期 2026-2028  牵头 县水利局、县发展改革局
				  新建库容1.2亿立方米水库1座。
				  2. 冷链中心
				  @ 投资 3.2亿元  建设期 2027年  牵头 县商务局  备注 已列入省库
				  占地300亩
				}""", plan(body));
	}

	@Test
	void aTableInABoxThatIsNoneOfProjectsStaysATable() {
		String body = p("专栏1 园区") + table(new String[] { "园区", "面积" }, new String[] { "北岗", "3平方公里" });
		assertEquals("""
				专栏1：园区 {
				  | 园区 | 面积 |
				  | 北岗 | 3平方公里 |
				}""", plan(body));
	}

	@Test
	void footnotesBecomeTermsWithTheirMarks() {
		WordFile file = WordFile.of(HEAD + "<w:p>" + r("健全揭榜挂帅") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + r("制度，规划投资增长6%") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
				+ r("。") + "</w:p>").with("footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" 揭榜挂帅：向社会公开征集解决办法。") + "</w:p></w:footnote>"
						+ "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" 按可比价计算。") + "</w:p></w:footnote>");
		assertEquals("""
				健全揭榜挂帅^1制度，规划投资增长6%^2。

				名词解释 {
				  1 揭榜挂帅：向社会公开征集解决办法。
				  2 注：按可比价计算。
				}""", plan(file));
	}

	@Test
	void commentsAreRemarksAboveWhatTheyAreAbout() {
		WordFile file = WordFile.of(HEAD + "<w:p>" + r("建设污水处理厂") + "<w:commentRangeStart w:id=\"0\"/>" + r("两座") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
				+ r("。") + "</w:p>").with("comments", "<w:comment w:id=\"0\" w:author=\"张处\" w:date=\"2026-05-06T10:00:00Z\">" + p("是否含在建？") + p("请核实") + "</w:comment>");
		assertEquals("// 批注（张处 2026-05-06）“两座”：是否含在建？ 请核实\n建设污水处理厂两座。", plan(file));
		assertEquals(List.of("张处", "2026-05-06", "两座", "是否含在建？ 请核实"), imported(file).report().entries(EntryKind.COMMENT).get(0).arguments());
	}

	@Test
	void aCommentOnAHeadingStandsAboveItWithTheBlankLine() {
		WordFile file = WordFile.of(HEAD + "<w:p>" + r("第二节 重点任务") + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>" + p("推进项目建设。"))
				.with("comments", "<w:comment w:id=\"0\" w:author=\"张处\">" + p("标题待定") + "</w:comment>");
		String plan = imported(file).planText();
		assertTrue(plan.endsWith("全面完成。\n\n// 批注（张处）：标题待定\n第二节 重点任务\n推进项目建设。\n"), plan);
	}

	@Test
	void trackedChangesAndHiddenTextAreReported() {
		WordFile file = WordFile.of(HEAD + "<w:p>" + r("绿化造林") + "<w:ins w:id=\"1\" w:author=\"李工\" w:date=\"2026-04-01T00:00:00Z\">" + r("5万亩") + "</w:ins>"
				+ "<w:del w:id=\"2\" w:author=\"李工\"><w:r><w:delText>3万亩</w:delText></w:r></w:del>" + r("<w:vanish/>", "（不对外）") + r("。") + "</w:p>");
		assertEquals("绿化造林5万亩。", plan(file));
		String report = imported(file).report().render(Locale.CHINESE);
		assertTrue(report.contains("已接受修订（插入，李工，2026-04-01）：5万亩") && report.contains("已接受修订（删除，李工，）：3万亩") && report.contains("（不对外）"), report);
		assertTrue(EntryKind.HIDDEN_TEXT.isWarning());
	}

	@Test
	void picturesAreFilesThatFiguresName() throws Exception {
		byte[] map = { 1, 2, 3 };
		String drawing = "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"map\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
		WordFile file = WordFile.of(HEAD + drawing + p("图1 空间布局图") + p("布局如图。") + drawing + p("推进规划建设。")).withPicture("map.png", map);
		assertEquals("""
				图1 空间布局图
				@ 文件 岱河县-草案-图/1.png
				布局如图。
				图：
				@ 文件 岱河县-草案-图/2.png
				推进规划建设。""", plan(file));
		List<FigureFile> files = imported(file).report().files();
		assertEquals(List.of("岱河县-草案-图/1.png", "岱河县-草案-图/2.png"), files.stream().map(FigureFile::path).toList());
		assertArrayEquals(map, files.get(0).picture().content().load());
	}

	@Test
	void theContentsOfWordAreThoseOfThePlan() {
		String toc = "<w:sdt><w:sdtContent>" + p("<w:pStyle w:val=\"T\"/>", r("第一章 总体要求") + "<w:r><w:tab/></w:r>" + r("1")) + "</w:sdtContent></w:sdt>";
		String plan = imported(WordFile.of(toc + HEAD).with("styles", "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>")).planText();
		assertTrue(plan.startsWith("目录 {\n  第一章 总体要求 1\n}\n\n第一章 总体要求\n"), plan);
	}

	@Test
	void breaksInsideAParagraphPartItUnlessItIsAHeading() {
		String body = "<w:p><w:r><w:t>推进规划建设。</w:t><w:br/><w:t>完善保障机制。</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>第二章</w:t><w:br/><w:t>创新发展</w:t></w:r></w:p>";
		assertEquals("推进规划建设。\n完善保障机制。\n\n第二章 创新发展", plan(WordFile.of(HEAD + body).with("styles", STYLES)));
	}

	@Test
	void linesOfTheTraceAreParagraphs() {
		ImportResult result = imported(WordFile.of(HEAD + "<w:p/>" + p("第二节 重点任务") + p("推进建设。")));
		int at = result.planText().indexOf("第二节");
		assertEquals("第二节", result.document().text().substring(result.trace().toSource(at), result.trace().toSource(at) + 3));
		assertTrue(result.document().hasParagraphs());
	}

	@Test
	void anEmptyDocumentIsRefused() {
		ImportException refused = assertThrows(ImportException.class, () -> new PlanImporter().importContent("空.docx", WordFile.of("<w:p/>").bytes()));
		assertEquals(ImportException.Reason.EMPTY, refused.reason());
	}

	@Test
	void thousandsOfEmptyColumnsAreNone() {
		String empty = "<w:tc><w:p/></w:tc>".repeat(3000);
		String body = "<w:tbl>" + ("<w:tr><w:tc>" + p("园区") + "</w:tc><w:tc>" + p("面积") + "</w:tc>" + empty + "</w:tr>").repeat(2) + "</w:tbl>";
		assertTrue(plan(body).contains("| 园区 | 面积 |\n"), plan(body));
	}
}
