package org.planwright.exchange.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.planwright.exchange.export.PrintedPlans;

class TemplateTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			地区：河湾县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年
			稿次：送审稿

			第一章　发展目标

			到2030年，森林覆盖率达到32.4%，推广“林长制”^①。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}

			专栏2：重点项目 {
			  1. 灌区改造工程，改造渠道118公里。
			}

			名词解释 {
			  ① 林长制：指由各级党政负责人担任林长的制度。
			}
			""";

	@TempDir
	Path folder;

	/** A template of an office: styles of its own, a header and the paragraphs given. */
	private Path template(String name, Consumer<XWPFDocument> more, String... paragraphs) throws IOException {
		Path file = folder.resolve(name);
		try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
			document.createStyles();
			style(document, "a", "Normal");
			style(document, "1", "heading 1");
			style(document, "zl", "专栏名");
			style(document, "zw", "公文正文");
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{地区}}发展和改革局");
			for (String text : paragraphs) {
				XWPFParagraph paragraph = document.createParagraph();
				for (String run : text.split("¦")) {
					paragraph.createRun().setText(run);
				}
			}
			more.accept(document);
			document.write(out);
		}
		return file;
	}

	private static void style(XWPFDocument document, String id, String name) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setType(STStyleType.PARAGRAPH);
		style.setStyleId(id);
		style.addNewName().setVal(name);
		document.getStyles().addStyle(new XWPFStyle(style));
	}

	private Path template(String... paragraphs) throws IOException {
		return template("模板.docx", document -> { }, paragraphs);
	}

	private static byte[] fill(Path template) {
		return WordFiles.write(PrintedPlans.input(PLAN).withTemplate(template));
	}

	private static TemplateException refused(Path template) {
		return assertThrows(TemplateException.class, () -> new WordWriter().write(PrintedPlans.input(PLAN).withTemplate(template), OutputStream.nullOutputStream()));
	}

	@Test
	void placeholdersAreReplacedAlsoWhereWordHasSplitThem() throws IOException {
		XWPFDocument document = WordFiles.open(fill(template("{{标题}}", "（{{规¦划¦期}}，{¦{stage}}）", "｛｛副标题｝｝", "{{编制}}", "{{正文}}", "结束")));
		List<String> paragraphs = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
		assertEquals(List.of("河湾县国民经济和社会发展第十五个五年规划纲要", "（2026—2030年，送审稿）", "（送审稿）", "第一章　发展目标"), paragraphs.subList(0, 4));
		assertEquals("结束", paragraphs.getLast());
		assertEquals("河湾县发展和改革局", document.getHeaderList().get(0).getText().strip());
	}

	@Test
	void stylesOfTheTemplateAreTakenAndMissingOnesAdded() throws IOException {
		byte[] file = fill(template("{{正文}}"));
		XWPFDocument document = WordFiles.open(file);
		assertEquals("1", document.getParagraphs().get(0).getStyleID());
		assertEquals("zw", document.getParagraphs().get(1).getStyleID(), "公文正文 is for the text");
		assertEquals("zl", document.getTables().get(1).getRow(0).getCell(0).getParagraphs().get(0).getStyleID());
		String item = document.getTables().get(1).getRow(1).getCell(0).getParagraphs().get(0).getStyleID();
		assertEquals("专栏项目", document.getStyles().getStyle(item).getName());
		assertEquals(List.of(), WordFiles.schemaErrors(file));
	}

	@Test
	void theTextLooksLikeTheParagraphThatStandsForIt() throws IOException {
		Path template = template("模板.docx", document -> {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.setIndentationFirstLine(777);
			paragraph.createRun().setText("{{正文}}");
			paragraph.getRuns().get(0).setItalic(true);
		});
		XWPFParagraph text = WordFiles.open(fill(template)).getParagraphs().get(1);
		assertEquals(777, text.getIndentationFirstLine());
		assertTrue(text.getRuns().get(0).isItalic());
	}

	@Test
	void numbersOfTheTemplateDoNotComeBesideThoseOfThePlan() throws IOException {
		Path template = template("模板.docx",
				document -> document.getStyles().getCtStyles().getStyleArray(1).addNewPPr().addNewNumPr().addNewNumId().setVal(java.math.BigInteger.ONE), "{{正文}}");
		assertTrue(WordFiles.open(fill(template)).getParagraphs().get(0).getCTP().getPPr().xmlText().contains("w:numId w:val=\"0\""));
	}

	@Test
	void sectionsTablesAndOtherContentStay() throws IOException {
		Path template = template("模板.docx", document -> {
			document.createTable(1, 1).getRow(0).getCell(0).setText("规划期：{{规划期}}");
			document.createParagraph().getCTP().addNewPPr().addNewSectPr().addNewPgSz().setW(java.math.BigInteger.valueOf(8391));
			document.createParagraph().createRun().setText("{{正文}}");
			document.getDocument().getBody().getSectPr().addNewPgSz().setW(java.math.BigInteger.valueOf(11906));
		}, "封面");
		byte[] file = fill(template);
		XWPFDocument document = WordFiles.open(file);
		assertEquals("规划期：2026—2030年", document.getTables().get(0).getText().strip());
		String xml = WordFiles.parts(file).get("word/document.xml");
		assertTrue(xml.indexOf("w:w=\"8391\"") < xml.indexOf("第一章") && xml.indexOf("第一章") < xml.indexOf("w:w=\"11906\""), xml);
	}

	@Test
	void contentsIndicatorsAndProjectsHaveTheirPlaces() throws IOException {
		byte[] file = fill(template("{{目录}}", "{{正文}}", "{{指标表}}", "{{附表}}"));
		String xml = WordFiles.parts(file).get("word/document.xml");
		assertTrue(xml.contains(" TOC ") && xml.contains("PAGEREF"));
		assertEquals(List.of("专栏1　主要指标", "专栏2　重点项目", "专栏1　主要指标", "序号|项目名称|建设规模及内容|建设年限|总投资|牵头单位"),
				WordFiles.tables(WordFiles.open(file)).stream().map(table -> WordFiles.rows(table).get(0)).toList());
		assertEquals(List.of(), WordFiles.schemaErrors(file));
	}

	@Test
	void aDotxBecomesADocument() throws IOException {
		Path docx = template("模板.docx", document -> { }, "{{正文}}");
		ByteArrayOutputStream dotx = new ByteArrayOutputStream();
		try (OPCPackage opened = OPCPackage.open(Files.newInputStream(docx))) {
			opened.replaceContentType(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
			opened.save(dotx);
		} catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
			throw new IOException(e);
		}
		String types = WordFiles.parts(fill(Files.write(folder.resolve("模板.dotx"), dotx.toByteArray()))).get("[Content_Types].xml");
		assertTrue(types.contains("document.main+xml") && !types.contains("template.main+xml"), types);
	}

	@Test
	void footnotesAreAddedToATemplateWithoutAny() throws IOException {
		byte[] file = fill(template("{{正文}}"));
		assertTrue(WordFiles.parts(file).get("word/footnotes.xml").contains("林长制：指由各级党政负责人担任林长的制度。"));
		assertTrue(WordFiles.parts(file).get("word/footnotes.xml").contains("w:type=\"separator\""));
	}

	@Test
	void aTemplateWithoutAPlaceForTheTextIsRefused() throws IOException {
		TemplateException refused = refused(template("{{标题}}"));
		assertEquals(TemplateException.Reason.NO_BODY, refused.reason());
		assertEquals("模板.docx：模板没有指明正文的位置。请单独用一个段落写上 {{正文}}。", refused.message(Locale.CHINESE));
	}

	@Test
	void unknownAndMisplacedPlaceholdersAreNamed() throws IOException {
		TemplateException unknown = refused(template("{{标提}}", "{{正文}}"));
		assertEquals(TemplateException.Reason.UNKNOWN_PLACEHOLDER, unknown.reason());
		assertTrue(unknown.message(Locale.CHINESE).contains("{{标提}}") && unknown.message(Locale.CHINESE).contains("{{标题}}"), unknown.message(Locale.CHINESE));
		for (Path template : List.of(template("见{{正文}}", "{{正文}}"), template("模板.docx", document -> document.createTable(1, 1).getRow(0).getCell(0).setText("{{目录}}"), "{{正文}}"))) {
			assertEquals(TemplateException.Reason.MISPLACED_PLACEHOLDER, refused(template).reason());
		}
	}

	@Test
	void brokenFilesAreRefused() throws IOException {
		Path good = template("{{正文}}");
		byte[] bytes = Files.readAllBytes(good);
		for (byte[] broken : List.of(new byte[0], "不是文档".getBytes(java.nio.charset.StandardCharsets.UTF_8), Arrays.copyOf(bytes, bytes.length / 2))) {
			Path file = Files.write(folder.resolve("坏.docx"), broken);
			assertTrue(refused(file).message(Locale.CHINESE).contains("坏.docx"));
		}
		assertEquals(TemplateException.Reason.UNREADABLE, refused(folder.resolve("缺.docx")).reason());
		assertEquals(TemplateException.Reason.UNREADABLE, refused(folder).reason());
		assertFalse(refused(folder.resolve("缺.docx")).message(Locale.ENGLISH).isBlank());
	}
}
