package org.planwright.exchange.word.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.word.WordFile.p;
import static org.planwright.exchange.word.WordFile.r;
import static org.planwright.exchange.word.WordFile.t;
import static org.planwright.exchange.word.WordFile.table;
import static org.planwright.exchange.word.comment.Copies.commented;
import static org.planwright.exchange.word.comment.Copies.copy;
import static org.planwright.exchange.word.comment.Copies.remark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.office.Packages;
import org.planwright.exchange.word.WordFile;

/** A commented copy has each remark at its place, and all else as it was: {@link Copies} compares that each time. */
class CommentedCopyTest {

	private static final String BOLD = "<w:rFonts w:eastAsia=\"仿宋\"/><w:b/><w:sz w:val=\"32\"/>";
	private static final String SECTION = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";

	private static Map<String, String> commentedOn(String body, Remark... remarks) {
		return commented(copy(WordFile.of(body).bytes(), remarks));
	}

	@Test
	void aRunIsDividedWhereACommentBeginsAndEnds() {
		byte[] copy = copy(WordFile.of("<w:p w:rsidR=\"00AA\"><w:r w:rsidRPr=\"00BB\"><w:rPr>" + BOLD + "</w:rPr>" + t("森林覆盖率达到32%，提高。") + "</w:r></w:p>").bytes(),
				remark(1, 6, 1, 11));
		assertEquals(Map.of("0", "达到32%"), commented(copy));
		assertTrue(Copies.document(copy).contains("<w:r w:rsidRPr=\"00BB\"><w:rPr>" + BOLD + "</w:rPr><w:t xml:space=\"preserve\">达到32%</w:t></w:r>"));
		assertTrue(Copies.comments(copy).contains("w:author=\"Planwright\" w:date=\"2026-03-01T09:30:00Z\""));
		assertTrue(Copies.comments(copy).contains("请核对 &lt;正文&gt; 与指标表。"));
	}

	@Test
	void theMarkHasTheFontAndSizeOfItsRun() {
		assertTrue(Copies.document(copy(WordFile.of("<w:p>" + r(BOLD, "森林覆盖率") + "</w:p>").bytes(), remark(1, 1, 1, 3)))
				.contains("<w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr><w:commentReference w:id=\"0\"/></w:r>"));
	}

	@Test
	void aCommentEndsWhereItsMarkDoesNotMoveTheText() {
		assertEquals(Map.of("0", "增长8%以上", "1", "11", "2", "118公里"), commentedOn(p("年均增长8%以上，达到11 万亩，渠道118公里。"), remark(1, 3, 1, 5), remark(1, 12, 1, 14), remark(1, 20, 1, 23)));
	}

	@Test
	void aWholeRunIsNotDivided() {
		byte[] copy = copy(WordFile.of("<w:p>" + r("到2030年，") + r("<w:b/>", "森林覆盖率") + r("提高。") + "</w:p>").bytes(), remark(1, 8, 1, 13));
		assertEquals(Map.of("0", "森林覆盖率"), commented(copy));
		assertEquals(4, Copies.document(copy).split("<w:r>", -1).length - 1, "three runs and the mark");
	}

	@Test
	void commentsMayOverlapTouchAndStandAtOnePlace() {
		Map<String, String> found = commentedOn("<w:p>" + r("一二三四五") + r("<w:i/>", "六七八九十") + "</w:p>", remark(1, 2, 1, 5), remark(1, 4, 1, 8), remark(1, 5, 1, 6),
				remark(1, 2, 1, 5), remark(1, 8, 1, 9), remark(1, 1, 1, 11));
		assertEquals(Map.of("0", "二三四", "1", "四五六七", "2", "五", "3", "二三四", "4", "八", "5", "一二三四五六七八九十"), found);
	}

	@Test
	void charactersAreCountedAsTheReaderSeesThem() {
		assertEquals(Map.of("0", "&C", "1", "\uD840\uDC00", "2", "提"), commentedOn(
				"<w:p><w:r><w:t>A&amp;&#x43; &#x20000;</w:t><w:tab/><w:t>森林\n覆盖&#25552;</w:t></w:r></w:p>", remark(1, 2, 1, 4), remark(1, 5, 1, 7), remark(1, 13, 1, 14)));
	}

	@Test
	void blanksThatCountForNothingDoNotBeginToCount() {
		byte[] copy = copy(WordFile.of("<w:p><w:r><w:t> 森林覆盖率 </w:t></w:r><w:r><w:t>达 到</w:t></w:r></w:p>").bytes(), remark(1, 2, 1, 3), remark(1, 7, 1, 8));
		assertEquals(Map.of("0", " 森林覆盖率 ", "1", " "), commented(copy));
		assertTrue(Copies.document(copy).contains("<w:t> 森林覆盖率 </w:t>"));
	}

	@Test
	void commentsStandInCellsAndParagraphs() {
		assertEquals(Map.of("0", "目标", "1", "32", "2", "覆盖率"), commentedOn(
				p("主要指标") + table(new String[] { "指标", "目标" }, new String[] { "森林覆盖率", p("32") + p("约束性") }) + p("注：森林覆盖率"), remark(3, 1, 3, 3),
				remark(5, 1, 5, 3), remark(7, 5, 7, 8)));
	}

	@Test
	void aCommentOnSeveralParagraphsEndsInTheLast() {
		assertEquals(Map.of("0", "率到2030年达"), commentedOn(p("森林覆盖率") + p("到2030年") + p("达到32%"), remark(1, 5, 3, 2)));
	}

	@Test
	void aCommentDoesNotLeaveItsCell() {
		assertEquals(Map.of("0", "率"), commentedOn(table(new String[] { "森林覆盖率", "32" }), remark(1, 5, 2, 2)));
	}

	@Test
	void commentsInALinkStayInItAndThoseThatLeaveItHoldAllOfIt() {
		String link = "<w:p>" + r("见") + "<w:hyperlink w:anchor=\"a\">" + r("专栏一所列") + "</w:hyperlink>" + r("项目") + "</w:p>";
		byte[] inside = copy(WordFile.of(link).bytes(), remark(1, 3, 1, 5));
		assertEquals(Map.of("0", "栏一"), commented(inside));
		assertTrue(Copies.document(inside).contains("</w:hyperlink><w:r><w:commentReference w:id=\"0\"/></w:r>"));
		assertEquals(Map.of("0", "专栏一所列项"), commentedOn(link, remark(1, 4, 1, 8)));
	}

	@Test
	void trackedChangesStayAndTheMarkIsNotPartOfThem() {
		String body = "<w:p>" + r("覆盖率") + "<w:ins w:id=\"7\" w:author=\"李工\" w:date=\"2026-02-01T00:00:00Z\">" + r("达到32%") + "</w:ins>"
				+ "<w:del w:id=\"8\" w:author=\"李工\" w:date=\"2026-02-01T00:00:00Z\"><w:r><w:delText>31%</w:delText></w:r></w:del>" + r("以上") + "</w:p>";
		byte[] copy = copy(WordFile.of(body).bytes(), remark(1, 4, 1, 5), remark(1, 8, 1, 10));
		assertEquals(Map.of("0", "达", "1", "达到32%31%以"), commented(copy));
		assertTrue(Copies.document(copy).contains("</w:ins><w:r><w:commentReference w:id=\"0\"/></w:r>"));
	}

	@Test
	void aRunWithTrackedPropertiesIsCommentedAsAWhole() {
		assertEquals(Map.of("0", "森林覆盖率"), commentedOn("<w:p>"
				+ r("<w:b/><w:rPrChange w:id=\"3\" w:author=\"李工\" w:date=\"2026-02-01T00:00:00Z\"><w:rPr/></w:rPrChange>", "森林覆盖率") + r("提高") + "</w:p>", remark(1, 2, 1, 3)));
	}

	@Test
	void contentControlsAndFormulasAreCommentedAsAWhole() {
		assertEquals(Map.of("0", "赵家县", "1", "x+y"), commentedOn("<w:p>" + r("在") + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + r("赵家县") + "</w:sdtContent></w:sdt>"
				+ "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath></w:p>", remark(1, 3, 1, 4), remark(1, 6, 1, 7)));
	}

	@Test
	void resultsOfFieldsAreCommentedInTheField() {
		assertEquals(Map.of("0", "栏2"), commentedOn("<w:p>" + r("见") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("专栏2") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("。") + "</w:p>", remark(1, 3, 1, 5)));
	}

	@Test
	void aCommentInATextBoxStandsAtTheRunThatHoldsTheBox() {
		String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent>"
				+ p("专栏一 重点工程") + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
				+ "<v:textbox><w:txbxContent>" + p("专栏一 重点工程") + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
		byte[] copy = copy(WordFile.of("<w:p>" + r("前文") + "<w:r>" + box + "</w:r>" + r("后文") + "</w:p>").bytes(), remark(2, 5, 2, 7));
		assertTrue(commented(copy).get("0").startsWith("专栏一 重点工程"));
		assertTrue(Copies.document(copy).contains("</w:r><w:commentRangeStart w:id=\"0\"/><w:r><mc:AlternateContent>"));
	}

	@Test
	void aCommentInAFootnoteStandsAtTheMarkThatRefersToIt() {
		WordFile file = WordFile.of("<w:p>" + r("碳达峰") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("行动") + "</w:p>").with("footnotes",
				"<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r("碳达峰：排放达到峰值。") + "</w:p></w:footnote>");
		byte[] copy = copy(file.bytes(), remark(2, 3, 2, 5));
		assertTrue(Copies.document(copy).contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:commentRangeEnd w:id=\"0\"/>"));
	}

	@Test
	void automaticNumbersAndEmptyParagraphsHaveComments() {
		WordFile file = WordFile.of(p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", r("总体要求")) + "<w:p/>" + p("<w:jc w:val=\"center\"/>", "")).with("numbering",
				"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1章\"/></w:lvl></w:abstractNum>"
						+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
		byte[] copy = copy(file.bytes(), remark(1, 1, 1, 4), remark(2, 1, 2, 1), remark(3, 1, 3, 1), remark(9, 1, 9, 3));
		assertEquals(Map.of("0", "总体要求", "1", "", "2", "", "3", ""), commented(copy));
	}

	@Test
	void commentsThatAreThereStayAndIdsStayUnique() {
		WordFile file = WordFile.of("<w:p><w:commentRangeStart w:id=\"0\"/>" + r("森林覆盖率") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>").with("comments",
				"<w:comment w:id=\"0\" w:author=\"王工\"><w:p><w:r><w:t>再核</w:t></w:r></w:p></w:comment><w:comment w:id=\"1\" w:author=\"王工\"><w:p/></w:comment>");
		byte[] copy = copy(file.bytes(), remark(1, 1, 1, 3));
		assertEquals(Map.of("0", "森林覆盖率", "2", "森林"), commented(copy));
		assertTrue(Copies.comments(copy).contains("<w:t>再核</w:t>"));
	}

	@Test
	void elementsKeepThePrefixTheyHave() {
		byte[] plain = WordFile.of("<w:p>" + r("森林覆盖率") + "</w:p>").bytes();
		String text = Copies.document(plain);
		for (String prefix : new String[] { "ns0:", "" }) {
			String other = text.replace("<w:", "<" + prefix).replace("</w:", "</" + prefix).replace("xmlns:w=", prefix.isEmpty() ? "xmlns=" : "xmlns:ns0=");
			byte[] file = Packages.of("word/document.xml", Packages.DOCUMENT).part("word/document.xml", other).bytes();
			assertEquals(Map.of("0", "覆盖"), commented(copy(file, remark(1, 3, 1, 5))), prefix);
		}
	}

	@Test
	void theSummaryHasASectionOfItsOwn() {
		Summary summary = new Summary("审核意见", List.of("序号", "意见"), List.of(1, 5), List.of(List.of("1", "森林覆盖率前后不一致。"), List.of("2", "第二条\n“引文”")));
		for (String end : new String[] { p("结尾"), "<w:p/>", p("<w:jc w:val=\"center\"/>", r("完")), table(new String[] { "甲" }) }) {
			byte[] copy = copy(WordFile.of(p("森林覆盖率") + end + SECTION).bytes(), Optional.of(summary), remark(1, 1, 1, 3), remark(2, 1, 2, 1));
			String document = Copies.document(copy);
			assertTrue(document.indexOf("<w:pgSz w:w=\"11906\"") < document.indexOf("审核意见"), "the section before keeps its page");
			assertTrue(document.indexOf("w:orient=\"landscape\"") > document.indexOf("第二条"));
			assertEquals(2, document.split("<w:sectPr>", -1).length - 1);
		}
		assertTrue(Copies.document(copy(WordFile.of(p("一")).bytes(), Optional.of(summary))).contains("<w:pPr><w:sectPr/></w:pPr>"));
	}

	@Test
	void withoutRemarksAllStaysAsItIs() {
		byte[] original = WordFile.of(p("森林覆盖率") + SECTION).bytes();
		byte[] copy = copy(original);
		assertEquals(Copies.document(original), Copies.document(copy));
		assertFalse(new String(copy, StandardCharsets.ISO_8859_1).contains("word/comments.xml"));
	}
}
