package org.planwright.exchange.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.export.PrintedPlans;

class WordWriterTest {

	private static final String PLAN = """
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			规划期：2026—2030年  基期 2025年
			稿次：征求意见稿
			编制：河湾县人民政府

			本纲要阐明全县发展方向。

			第一章　发展目标

			第一节　主要指标

			一、绿色发展

			到2030年，森林覆盖率达到「森林覆盖率.目标」，推广“两品一标”^②产品和“林长制”^①。
			“两品一标”^②认证面积扩大。

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 绿色生态
			    指标 1. 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			    指标 2. 水质达标率  单位 %  基期 90*  目标 ≥95  约束性
			  注：数据来自统计部门。
			}

			专栏2：重点项目 {
			  一、水利
			  1. 灌区改造工程，改造渠道118公里。
			  @ 投资 24000万元  牵头 县水利局  建设期 2026—2028年
			  分年度实施。
			}

			表1：完成情况 {
			  | 指标 | 2025年 |
			  | 生产总值 | 186.4 |
			  注：初步核算数。
			}

			图1 岱河水系图
			@ 文件 图/水系.png

			名词解释 {
			  ① 林长制：指由各级党政负责人担任林长的制度。
			  ② 两品一标：指的是绿色食品等。
			  ③ 河长制：指由各级党政负责人担任河长的制度。
			}
			""";

	@Test
	void headingsHaveTheStylesOfWordAndTextIsIndented() {
		List<String> paragraphs = WordFiles.paragraphs(WordFiles.open(WordFiles.write(PLAN)));
		for (String part : List.of("Title|河湾县国民经济和社会发展\n第十五个五年规划纲要", "Subtitle|（征求意见稿）", "封面落款|河湾县人民政府", "heading 1|第一章　发展目标",
				"heading 2|第一节　主要指标", "heading 3|一、绿色发展", "Normal Indent|本纲要阐明全县发展方向。", "caption|表1　完成情况", "表注|注：初步核算数。", "图题|图1　岱河水系图",
				"heading 1|名词解释")) {
			assertTrue(paragraphs.contains(part), part + "\nin " + paragraphs);
		}
		assertTrue(paragraphs.stream().anyMatch(each -> each.startsWith("Normal Indent|到2030年，森林覆盖率达到32.4%，推广“两品一标”")), paragraphs.toString());
		assertFalse(paragraphs.toString().contains("24000"), "an @ line is not printed");
	}

	@Test
	void theFileKeepsToTheSchemas() {
		assertEquals(List.of(), WordFiles.schemaErrors(WordFiles.write(PrintedPlans.input(PLAN).withAppendix())));
	}

	@Test
	void theSamePlanIsTheSameFile() throws InterruptedException {
		byte[] first = WordFiles.write(PLAN);
		Thread.sleep(2100); // times in a zip are two seconds apart
		assertArrayEquals(first, WordFiles.write(PLAN));
	}

	@Test
	void aBoxIsOneTableWhoseCaptionIsRepeated() {
		XWPFTable box = WordFiles.tables(WordFiles.open(WordFiles.write(PLAN))).get(1);
		assertEquals(List.of("专栏2　重点项目", "一、水利\n1. 灌区改造工程，改造渠道118公里。\n分年度实施。"), WordFiles.rows(box));
		assertTrue(box.getRow(0).isRepeatHeader());
		assertEquals("专栏", WordFiles.open(WordFiles.write(PLAN)).getStyles().getStyle(box.getStyleID()).getName());
	}

	@Test
	void categoriesOfTheIndicatorTableAreMergedAndItsHeaderIsRepeated() {
		XWPFTable box = WordFiles.tables(WordFiles.open(WordFiles.write(PLAN))).get(0);
		assertEquals(List.of("专栏1　主要指标", "类别|指标|单位|2025年实际|2030年目标|属性", "绿色生态|1. 森林覆盖率|%|30.3|32.4|约束性", "|2. 水质达标率|%|90*|≥95|约束性", "注：数据来自统计部门。"),
				WordFiles.rows(box));
		assertTrue(box.getRow(0).isRepeatHeader() && box.getRow(1).isRepeatHeader() && !box.getRow(2).isRepeatHeader());
		String xml = box.getCTTbl().xmlText();
		assertEquals(2, Pattern.compile("<w:vMerge").matcher(xml).results().count(), xml);
		assertEquals(2, Pattern.compile("<w:gridSpan w:val=\"6\"/>").matcher(xml).results().count(), xml);
	}

	@Test
	void markedTermsAreFootnotesInOrderOfAppearanceAndOthersStayInTheGlossary() {
		XWPFDocument document = WordFiles.open(WordFiles.write(PLAN));
		List<String> notes = document.getFootnotes().stream().filter(note -> note.getCTFtnEdn().getType() == null)
				.map(note -> note.getParagraphs().get(0).getText().strip()).toList();
		assertEquals(2, notes.size());
		assertTrue(notes.get(0).endsWith("两品一标：指的是绿色食品等。") && notes.get(1).endsWith("林长制：指由各级党政负责人担任林长的制度。"), notes.toString());
		List<String> glossary = WordFiles.paragraphs(document).stream().filter(each -> each.startsWith("名词解释|")).toList();
		assertEquals(List.of("名词解释|③ 河长制：指由各级党政负责人担任河长的制度。"), glossary);
		String xml = WordFiles.parts(WordFiles.write(PLAN)).get("word/document.xml");
		assertEquals(1, Pattern.compile("NOTEREF _Term2 (?s:.*?)<w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>①</w:t>").matcher(xml).results().count(),
				"the second mark of a term refers to its footnote");
	}

	@Test
	void theContentsNameChaptersAndSectionsWithTheirPages() {
		String xml = WordFiles.parts(WordFiles.write(PLAN.replace("第一节", "正文。\n".repeat(30) + "第一节"))).get("word/document.xml");
		assertTrue(xml.contains(" TOC \\o \"1-2\" \\h \\z "));
		List<String> entries = Pattern.compile("<w:hyperlink.*?</w:hyperlink>").matcher(xml).results().map(MatchResult::group)
				.map(link -> link.replaceAll("<w:instrText.*?</w:instrText>", "").replaceAll("<w:tab/>", " ").replaceAll("<[^>]+>", "")).toList();
		assertEquals(List.of("第一章　发展目标 1", "第一节　主要指标 2", "名词解释 3"), entries);
		for (MatchResult anchor : Pattern.compile("w:anchor=\"(_Toc\\d+)\"").matcher(xml).results().toList()) {
			assertTrue(xml.contains("w:name=\"" + anchor.group(1) + "\""), anchor.group(1));
		}
	}

	@Test
	void aHeadingTooLongForALineIsBrokenBetweenItsPhrases() {
		List<String> paragraphs = WordFiles.paragraphs(WordFiles.open(WordFiles.write("第三章　实施创新驱动发展战略　培育高质量发展新优势\n第四章　短的标题　不必折行\n一、实施创新驱动发展战略　培育高质量发展新的竞争优势和动力\n")));
		assertEquals(List.of("heading 1|第三章　实施创新驱动发展战略\n培育高质量发展新优势", "heading 1|第四章　短的标题　不必折行", "heading 3|一、实施创新驱动发展战略　培育高质量发展新的竞争优势和动力"),
				paragraphs.stream().filter(each -> each.startsWith("heading")).toList());
	}

	@Test
	void sectionsAreInTheContentsWhereverTheyAreWrittenInTheShortForm() {
		assertTrue(WordFiles.parts(WordFiles.write("第一章　总则\n第一节　范围\n一、对象\n章 附则\n正文。\n")).get("word/document.xml").contains("TOC \\o \"1-2\""));
	}

	@Test
	void theLookOfAHeadingFollowsItsNumber() {
		String styles = WordFiles.parts(WordFiles.write("一、总则\n\n（一）范围\n")).get("word/styles.xml");
		String first = styles.replaceAll("(?s).*(<w:style [^>]*w:styleId=\"Heading1\".*?</w:style>).*", "$1");
		assertTrue(first.contains("黑体") && first.contains("firstLineChars") && first.contains("<w:outlineLvl w:val=\"0\"/>"), first);
		assertFalse(styles.contains("Look"));
	}

	@Test
	void aPictureBesideThePlanIsPutIn(@TempDir Path folder) throws Exception {
		byte[] png = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
		Files.createDirectory(folder.resolve("图"));
		Files.write(folder.resolve("图/水系.png"), png);
		XWPFDocument document = WordFiles.open(WordFiles.write(PrintedPlans.input(PLAN).withFolder(folder)));
		assertArrayEquals(png, document.getAllPictures().get(0).getData());
		assertEquals(List.of(), WordFiles.schemaErrors(WordFiles.write(PrintedPlans.input(PLAN).withFolder(folder))));
	}

	@Test
	void noPictureIsTakenFromOutsideTheFolderOfThePlan(@TempDir Path folder) throws Exception {
		Files.write(folder.resolve("外.png"), Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
		Path plans = Files.createDirectory(folder.resolve("规划"));
		for (String name : List.of("../外.png", "缺.png", folder.resolve("外.png").toString())) {
			XWPFDocument document = WordFiles.open(WordFiles.write(PrintedPlans.input("图1 水系图\n@ 文件 " + name + "\n").withFolder(plans)));
			assertEquals(List.of(), document.getAllPictures(), name);
			assertTrue(WordFiles.paragraphs(document).contains("图题|图1　水系图"));
		}
	}

	@Test
	void theAppendixListsTheProjectsOnPagesLaidAcross() {
		XWPFDocument document = WordFiles.open(WordFiles.write(PrintedPlans.input(PLAN).withAppendix()));
		assertTrue(WordFiles.paragraphs(document).contains("heading 1|附表　重点项目表"));
		assertEquals(List.of("序号|项目名称|建设规模及内容|建设年限|总投资|牵头单位", "专栏2　重点项目", "1|灌区改造工程|改造渠道118公里。|2026—2028年|24000万元|县水利局"),
				WordFiles.rows(WordFiles.tables(document).getLast()));
		assertTrue(document.getDocument().getBody().getSectPr().getPgSz().xmlText().contains("landscape"));
	}

	@Test
	void aPlanWithOnlyATitleIsADocument() {
		byte[] file = WordFiles.write("标题：河湾县规划\n");
		assertEquals(List.of(), WordFiles.schemaErrors(file));
		assertEquals("Title|河湾县规划", WordFiles.paragraphs(WordFiles.open(file)).get(0));
	}

	@Test
	void charactersThatXmlCannotHoldAreLeftOut() {
		assertTrue(WordFiles.paragraphs(WordFiles.open(WordFiles.write("第一章　总则\n发展\u0001方向\uFFFF明确<&>。\n"))).contains("Normal Indent|发展方向明确<&>。"));
	}
}
