package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.export.pdf.PdfWriter;

class PdfWriterTest {

	private static final String PLAN = """
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			稿次：征求意见稿

			第一章　发展目标
			第一节　主要指标
			推广“两品一标”^②产品，森林覆盖率达到「森林覆盖率.目标」。

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}

			第二章　组织实施
			龙头企业带动，𠅤村、坜埔村先行。

			名词解释 {
			  ② 两品一标：指的是绿色食品、有机农产品和农产品地理标志。
			}
			""";

	private static byte[] write(ExportInput input) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfWriter().write(input, out);
		return out.toByteArray();
	}

	private static byte[] write(String plan) throws IOException {
		return write(PrintedPlans.input(plan));
	}

	private static String text(PDDocument document, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(document);
	}

	@Test
	void theTextIsThereToBeCopied() throws IOException {
		try (PDDocument document = Loader.loadPDF(write(PLAN))) {
			assertEquals(3, document.getNumberOfPages());
			assertTrue(text(document, 1).contains("（征求意见稿）"), text(document, 1));
			assertTrue(text(document, 2).replaceAll("[. ]+", "…").contains("第一章　发展目标…3"), text(document, 2));
			String body = text(document, 3).replaceAll("[\\s　]", "");
			for (String part : new String[] { "第一章发展目标", "森林覆盖率达到32.4%。", "专栏1主要指标", "𠅤村、坜埔村先行。", "②两品一标", "—3—" }) {
				assertTrue(body.contains(part), part + " in " + body);
			}
		}
	}

	@Test
	void theTitleIsBrokenWhereItsWordsEndAndWhoDrewThePlanUpIsNamed() throws IOException {
		try (PDDocument document = Loader.loadPDF(write(PLAN.replace("稿次：征求意见稿\n", "稿次：征求意见稿\n编制：河湾县发展和改革局\n")))) {
			assertEquals(3, document.getNumberOfPages());
			assertEquals(List.of("河湾县国民经济和社会发展", "第十五个五年规划纲要", "（征求意见稿）", "河湾县发展和改革局"), text(document, 1).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
		}
	}

	@Test
	void blanksAreCopiedAsBlanksAndTakeNoMoreThanTheirWidth() throws IOException {
		String line = "到 2030 年，全县常住人口城镇化率显著提高，城乡居民收入差距持续缩小，公共服务更加均衡可及，";
		try (PDDocument document = Loader.loadPDF(write(line.repeat(8) + "\n"))) {
			List<Float> gaps = new ArrayList<>();
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void writeString(String text, List<TextPosition> positions) {
					for (int i = 1; i < positions.size(); i++) {
						if (positions.get(i - 1).getUnicode().equals("0") && positions.get(i).getUnicode().equals(" ") && i + 1 < positions.size()) {
							gaps.add(positions.get(i + 1).getXDirAdj() - positions.get(i).getXDirAdj());
						}
					}
				}
			};
			stripper.getText(document);
			assertTrue(gaps.size() > 4 && gaps.stream().allMatch(gap -> gap < 8), gaps.toString());
			assertTrue(text(document, document.getNumberOfPages()).contains("到 2030 年，"), text(document, document.getNumberOfPages()));
		}
	}

	@Test
	void theOutlineIsThatOfTheHeadings() throws IOException {
		try (PDDocument document = Loader.loadPDF(write(PLAN))) {
			assertEquals(List.of("第一章　发展目标", "  第一节　主要指标", "第二章　组织实施", "名词解释"), titles(document.getDocumentCatalog().getDocumentOutline(), "", document));
		}
	}

	private static List<String> titles(PDOutlineNode node, String indent, PDDocument document) throws IOException {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item : node.children()) {
			assertEquals(2, document.getPages().indexOf(item.findDestinationPage(document)), item.getTitle());
			titles.add(indent + item.getTitle());
			titles.addAll(titles(item, indent + "  ", document));
		}
		return titles;
	}

	@Test
	void fontsAreEmbeddedAsFarAsTheyAreUsed() throws IOException {
		byte[] pdf = write(PLAN);
		assertTrue(pdf.length < 200_000, pdf.length + " bytes");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+NotoSerifSC-Regular"), font.getName());
				}
			}
		}
	}

	@Test
	void theDocumentSaysWhatItIs() throws IOException {
		try (PDDocument document = Loader.loadPDF(write(PLAN))) {
			assertEquals("河湾县国民经济和社会发展第十五个五年规划纲要", document.getDocumentInformation().getTitle());
			assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
		}
	}

	@Test
	void marksContentsAndValuesAreLinks() throws IOException {
		try (PDDocument document = Loader.loadPDF(write(PLAN))) {
			assertEquals(4, links(document, 1), "one for each entry of the contents");
			assertEquals(3, links(document, 2), "mark, value, and back from the term");
		}
	}

	private static long links(PDDocument document, int page) throws IOException {
		return document.getPage(page).getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).count();
	}

	@Test
	void theSamePlanMakesTheSameBytes() throws IOException {
		assertArrayEquals(write(PLAN), write(PLAN));
	}

	@Test
	void aLongTableRepeatsItsHeaderOnEachPage() throws IOException {
		StringBuilder plan = new StringBuilder("专栏1：主要指标 {\n  列 指标、单位、2030年目标\n");
		for (int i = 0; i < 120; i++) {
			plan.append("  指标 第").append(i).append("项建设任务完成率  单位 %  目标 ").append(i).append('\n');
		}
		try (PDDocument document = Loader.loadPDF(write(plan.append("}\n").toString()))) {
			assertTrue(document.getNumberOfPages() > 3);
			for (int page = 2; page <= document.getNumberOfPages(); page++) {
				assertTrue(text(document, page).replaceAll("[\\s　]", "").contains("指标单位2030年目标"), text(document, page));
			}
		}
	}

	@Test
	void whatTheFontDoesNotHaveIsSeenAndSaid() throws IOException {
		ExportInput input = PrintedPlans.input("第一章　总则\n\n𪚥村先行，𠅤村跟进。\n");
		List<String> remarks = new PdfWriter().remarks(input);
		assertEquals(1, remarks.size(), remarks.toString());
		assertTrue(remarks.get(0).contains("𪚥") && !remarks.get(0).contains("𠅤"), remarks.get(0));
		try (PDDocument document = Loader.loadPDF(write(input))) {
			assertTrue(text(document, document.getNumberOfPages()).contains("〓村先行，𠅤村跟进。"), text(document, document.getNumberOfPages()));
		}
		assertEquals(List.of(), new PdfWriter().remarks(PrintedPlans.input(PLAN)));
	}

	@Test
	void theUserMayChooseAFont(@TempDir Path folder) throws IOException {
		Path font = folder.resolve("宋体.ttf");
		try (InputStream in = PdfWriter.class.getResourceAsStream("NotoSerifSC-Regular.ttf")) {
			Files.copy(in, font);
		}
		ExportInput input = PrintedPlans.input(PLAN);
		assertArrayEquals(write(PLAN), write(input.withFont(font)));
	}

	@Test
	void aFontThatCannotBeUsedIsSaid(@TempDir Path folder) throws IOException {
		Path text = Files.writeString(folder.resolve("说明.ttf"), "不是字体");
		Path collection = Files.writeString(folder.resolve("说明.ttc"), "不是字体");
		ExportInput input = PrintedPlans.input(PLAN);
		for (Path font : new Path[] { text, collection, folder.resolve("没有.ttf"), folder }) {
			ExportException e = assertThrows(ExportException.class, () -> write(input.withFont(font)));
			assertTrue(e.getMessage().contains(font.toString()), e.getMessage());
			assertTrue(e.getMessage().contains(font == text || font == collection ? "不能嵌入" : "没有这个字体文件"), e.getMessage());
		}
	}

	@Test
	void figuresArePutInAndMissingOnesAreSaid(@TempDir Path folder) throws IOException {
		ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("水系.png").toFile());
		ExportInput input = PrintedPlans.input("图1 水系图\n@ 文件 水系.png\n\n图2 路网图\n@ 文件 路网.png\n").withFolder(folder);
		List<String> remarks = new PdfWriter().remarks(input);
		assertTrue(remarks.size() == 1 && remarks.get(0).contains("路网.png"), remarks.toString());
		try (PDDocument document = Loader.loadPDF(write(input))) {
			int images = 0;
			for (COSName name : document.getPage(document.getNumberOfPages() - 1).getResources().getXObjectNames()) {
				images += document.getPage(document.getNumberOfPages() - 1).getResources().isImageXObject(name) ? 1 : 0;
			}
			assertEquals(1, images);
		}
	}

	@Test
	void anEmptyPlanIsAPageWithItsName() throws IOException {
		try (PDDocument document = Loader.loadPDF(write(""))) {
			assertTrue(text(document, 1).contains("文件名"));
			assertFalse(document.getDocumentCatalog().getDocumentOutline() != null && document.getDocumentCatalog().getDocumentOutline().hasChildren());
		}
	}
}
