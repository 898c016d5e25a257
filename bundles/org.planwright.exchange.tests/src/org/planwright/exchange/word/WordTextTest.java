package org.planwright.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.word.WordFile.p;
import static org.planwright.exchange.word.WordFile.r;
import static org.planwright.exchange.word.WordFile.t;
import static org.planwright.exchange.word.WordFile.table;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.planwright.exchange.word.WordChange.Kind;
import org.planwright.exchange.word.WordParagraph.Part;

/** A Word document is read as one line a paragraph, as its reader sees it. */
class WordTextTest {

	private static List<String> lines(WordText text) {
		return text.paragraphs().stream().map(WordParagraph::text).toList();
	}

	private static List<String> lines(String body) {
		return lines(WordFile.of(body).text());
	}

	@Test
	void theBodyIsReadInItsOrderWithTablesCellByCell() {
		WordText text = WordFile.of(p("甲") + table(new String[] { "一", p("二") + p("三") }, new String[] { "四", "五" }) + p("乙")).text();
		assertEquals(List.of("甲", "一", "二", "三", "四", "五", "乙"), lines(text));
		assertEquals("甲\n一\n二\n三\n四\n五\n乙\n", text.text());
		for (WordParagraph paragraph : text.paragraphs()) {
			assertEquals(paragraph.text(), text.text().substring(paragraph.start(), paragraph.end()));
			assertEquals(paragraph, text.paragraphAt(paragraph.start()));
			assertEquals(paragraph, text.paragraphAt(paragraph.end()));
		}
	}

	@Test
	void tabsBreaksHyphensAndSymbolsAreTheirCharacters() {
		assertEquals(List.of("森林\t覆盖率\u000B32-4✓ㅤ".replace("ㅤ", "●")), lines(
				"<w:p><w:r>" + t("森林") + "<w:tab/>" + t("覆盖率") + "<w:br/>" + t("32") + "<w:noBreakHyphen/><w:softHyphen/>" + t("4")
						+ "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Wingdings\" w:char=\"F06C\"/></w:r></w:p>"));
	}

	@Test
	void aLineNeverHasALineEnd() {
		assertEquals(List.of("上 下"), lines("<w:p><w:r><w:t>\n 上\r\n下\n</w:t></w:r></w:p>"));
	}

	@Test
	void eachCharacterKnowsItsElementAndItsPlaceThere() {
		WordParagraph paragraph = WordFile.of("<w:p>" + r("到2030年，") + "<w:hyperlink><w:r><w:t> 森林 </w:t><w:tab/>" + t("覆盖率") + "</w:r></w:hyperlink></w:p>")
				.text().paragraphs().get(0);
		assertEquals("到2030年，森林\t覆盖率", paragraph.text());
		List<Piece> pieces = paragraph.pieces(7, 11);
		assertEquals(3, pieces.size());
		Piece first = pieces.get(0);
		assertEquals(1, first.offset(), "without the blank that is not preserved");
		assertEquals(" 森林 ", ((CTText) first.source()).getStringValue());
		for (Piece piece : paragraph.pieces()) {
			assertTrue(piece.run() != null);
			if (piece.source() instanceof CTText element) {
				String stored = element.getStringValue().substring(piece.offset(), piece.offset() + piece.end() - piece.start());
				assertEquals(stored, paragraph.text().substring(piece.start(), piece.end()));
			}
		}
	}

	@Test
	void insertionsAndMovesAreAcceptedAndDeletionsLeftOut() {
		WordText text = WordFile.of("<w:p>" + r("森林覆盖率") + "<w:ins w:id=\"1\" w:author=\"李工\" w:date=\"2026-03-01T09:00:00Z\">" + r("达到") + r("39%")
				+ "</w:ins><w:del w:id=\"2\" w:author=\"李工\"><w:r><w:delText>提高到38%</w:delText></w:r></w:del>" + r("。") + "</w:p>"
				+ "<w:p><w:moveFrom w:id=\"3\" w:author=\"王工\">" + r("移走的话") + "</w:moveFrom>" + r("留下的话") + "</w:p>"
				+ "<w:p><w:moveTo w:id=\"4\" w:author=\"王工\">" + r("移走的话") + "</w:moveTo></w:p>").text();
		assertEquals(List.of("森林覆盖率达到39%。", "留下的话", "移走的话"), lines(text));
		assertEquals(List.of("INSERTED 5-10 李工 达到39%", "DELETED 10-10 李工 提高到38%", "MOVED 17-21 王工 移走的话"), changes(text));
		assertEquals("2026-03-01T09:00:00Z", text.changes().get(0).date());
	}

	private static List<String> changes(WordText text) {
		return text.changes().stream().map(each -> each.kind() + " " + each.start() + "-" + each.end() + " " + each.author() + " " + each.text()).toList();
	}

	@Test
	void aParagraphWhoseEndIsDeletedIsOneLineWithTheNext() {
		String deletedEnd = "<w:rPr><w:del w:id=\"9\" w:author=\"李工\"/></w:rPr>";
		WordText text = WordFile.of(p("一") + p(deletedEnd, "<w:del w:id=\"8\" w:author=\"李工\"><w:r><w:delText>整段删去</w:delText></w:r></w:del>")
				+ p("二") + p(deletedEnd, r("前半句，")) + p("后半句。")).text();
		assertEquals(List.of("一", "二", "前半句，后半句。"), lines(text));
		assertEquals(Kind.DELETED, text.changes().get(0).kind());
		assertEquals(List.of(1, 2, 3), text.paragraphs().stream().map(WordParagraph::line).toList());
	}

	@Test
	void aDeletedRowIsLeftOutAndListed() {
		String body = "<w:tbl><w:tr><w:tc>" + p("留") + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"1\" w:author=\"李工\"/></w:trPr><w:tc>"
				+ "<w:p><w:del w:id=\"2\" w:author=\"李工\"><w:r><w:delText>删</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>";
		assertEquals(List.of("留"), lines(body));
		assertEquals(List.of("DELETED 2-2 李工 删"), changes(WordFile.of(body).text()));
	}

	@Test
	void hiddenTextIsLeftOutAndListedAlsoWhenAStyleHidesIt() {
		WordText text = WordFile.of("<w:p>" + r("公开") + r("<w:vanish/>", "内部") + r("<w:rStyle w:val=\"H\"/>", "掌握") + r("<w:vanish w:val=\"0\"/>", "部分") + "</w:p>"
				+ p("<w:pStyle w:val=\"P\"/>", r("整段不印") + r("<w:vanish w:val=\"false\"/>", "除外") + r("<w:rStyle w:val=\"H\"/>", "两次隐藏即显示")))
				.with("styles", "<w:style w:type=\"character\" w:styleId=\"B\"><w:name w:val=\"b\"/><w:rPr><w:vanish/></w:rPr></w:style>"
						+ "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"h\"/><w:basedOn w:val=\"B\"/></w:style>"
						+ "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name w:val=\"p\"/><w:rPr><w:vanish/></w:rPr></w:style>").text();
		assertEquals(List.of("公开部分", "除外两次隐藏即显示"), lines(text));
		assertEquals(List.of("HIDDEN 2-2  内部掌握", "HIDDEN 5-5  整段不印"), changes(text));
	}

	@Test
	void resultsOfFieldsAreReadAndTheirInstructionsAreNot() {
		String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SEQ 图 </w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
		assertEquals(List.of("图3 空间布局第2页"), lines("<w:p>" + r("图") + field + r(" 空间布局") + "<w:fldSimple w:instr=\" PAGE \">" + r("第2页") + "</w:fldSimple></w:p>"));
	}

	@Test
	void entriesOfATableOfContentsAreMarked() {
		String toc = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o &quot;1-2&quot; </w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("第一章\t1") + "</w:p>" + p("第二章\t8")
				+ "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + p("第一章 总体要求");
		assertEquals(List.of(true, true, true, false), WordFile.of(toc).text().paragraphs().stream().map(WordParagraph::contents).toList());
	}

	@Test
	void aTextBoxIsReadOnceAfterTheParagraphThatHoldsIt() {
		String box = "<w:txbxContent>" + p("专栏1 重点工程") + p("1. 水库") + "</w:txbxContent>";
		WordText text = WordFile.of("<w:p>" + r("如下：") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
				+ box + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + box
				+ "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("详见专栏。") + "</w:p>" + p("后文")).text();
		assertEquals(List.of("如下：详见专栏。", "专栏1 重点工程", "1. 水库", "后文"), lines(text));
		assertEquals(List.of(Part.BODY, Part.TEXT_BOX, Part.TEXT_BOX, Part.BODY), text.paragraphs().stream().map(WordParagraph::part).toList());
		assertEquals(1, text.paragraphs().get(1).host());
		assertTrue(text.blocks().get(1) instanceof WordTextBox);
	}

	@Test
	void theTextBoxesOfOlderFilesAreRead() {
		assertEquals(List.of("文", "框内"), lines("<w:p>" + r("文") + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("框内")
				+ "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
	}

	@Test
	void notesFollowTheTextWithTheNumbersThatAreSeen() {
		WordText text = WordFile.of("<w:p>" + r("揭榜挂帅") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + r("制度和营商环境") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>"
				+ "<w:p>" + r("附") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>"
				+ "<w:sectPr><w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/></w:footnotePr></w:sectPr>")
				.with("footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
						+ note("footnote", 3, "营商环境：经营条件。") + note("footnote", 7, "揭榜挂帅：公开征集。") + note("footnote", 8, "没有人引用。"))
				.with("endnotes", note("endnote", 1, "资料来源。")).text();
		assertEquals(List.of("揭榜挂帅①制度和营商环境②", "附i", "①揭榜挂帅：公开征集。", "②营商环境：经营条件。", "i资料来源。"), lines(text));
		assertEquals(List.of("①", "②", "i"), text.notes().stream().map(WordNote::mark).toList());
		assertEquals('②', text.text().charAt(text.notes().get(1).reference()));
		assertEquals(Part.ENDNOTE, text.paragraphs().get(4).part());
		assertEquals(2, text.paragraphs().get(4).host());
	}

	private static String note(String kind, int id, String content) {
		return "<w:" + kind + " w:id=\"" + id + "\"><w:p><w:r><w:" + kind + "Ref/></w:r>" + r(content) + "</w:p></w:" + kind + ">";
	}

	@Test
	void aNoteInsideADeletionHasNoNumber() {
		WordText text = WordFile.of("<w:p><w:del w:id=\"1\"><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:del>" + r("文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
				.with("footnotes", note("footnote", 1, "删。") + note("footnote", 2, "留。")).text();
		assertEquals(List.of("文1", "1留。"), lines(text));
	}

	@Test
	void commentsKnowWhatTheyAreAbout() {
		WordText text = WordFile.of("<w:p>" + r("约束性指标") + "<w:commentRangeStart w:id=\"0\"/>" + r("两项") + "<w:commentRangeEnd w:id=\"0\"/>"
				+ "<w:r><w:commentReference w:id=\"0\"/></w:r>" + r("。") + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
				.with("comments", "<w:comment w:id=\"1\" w:author=\"审核\">" + p("此处？") + "</w:comment>"
						+ "<w:comment w:id=\"0\" w:author=\"张处\" w:date=\"2026-05-06T10:00:00Z\">" + p("核实数目") + p("与表一致") + "</w:comment>").text();
		WordComment first = text.comments().get(0);
		assertEquals("两项", text.text().substring(first.start(), first.end()));
		assertEquals("张处", first.author());
		assertEquals("核实数目\n与表一致", first.text());
		assertEquals(8, text.comments().get(1).start());
	}

	@Test
	void pagesAreThoseOfTheLastLayout() {
		String rendered = "<w:r><w:lastRenderedPageBreak/>";
		WordText text = WordFile.of(p("封面") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + "<w:p>" + rendered + t("第一章") + "</w:r></w:p>"
				+ "<w:p>" + r("跨页的") + rendered + t("段落") + "</w:r></w:p>" + p("第三页")
				+ "<w:tbl><w:tr><w:tc><w:p>" + rendered + t("甲") + "</w:r></w:p></w:tc><w:tc><w:p>" + rendered + t("乙") + "</w:r></w:p></w:tc></w:tr></w:tbl>" + p("末"))
				.text();
		assertEquals("1 1 2 2 3 3 3 4", text.paragraphs().stream().map(each -> String.valueOf(each.page())).collect(Collectors.joining(" ")));
		assertEquals(List.of(0), text.paragraphs().get(1).pageBreaks());
	}

	@Test
	void withoutALayoutNoPageIsKnown() {
		WordText text = WordFile.of(p("封面") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("正文")).text();
		assertEquals(List.of(0, 0, 0), text.paragraphs().stream().map(WordParagraph::page).toList());
	}

	@Test
	void whatOnlyWrapsTextIsSeenThrough() {
		assertEquals(List.of("甲乙丙丁", "戊", "x+1"), lines("<w:p><w:sdt><w:sdtContent>" + r("甲") + "</w:sdtContent></w:sdt><w:smartTag>" + r("乙") + "</w:smartTag><w:ins w:id=\"1\">"
				+ "<w:hyperlink>" + r("丙") + "</w:hyperlink></w:ins><w:r><w:ruby><w:rt>" + r("dīng") + "</w:rt><w:rubyBase>" + r("丁") + "</w:rubyBase></w:ruby></w:r></w:p>"
				+ "<w:sdt><w:sdtContent>" + p("戊") + "</w:sdtContent></w:sdt><w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>"));
	}

	@Test
	void picturesKnowTheirPlace() {
		WordText text = WordFile.of(p("前") + "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"map\"/></pic:blipFill></pic:pic>"
				+ "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>").withPicture("map.png", new byte[] { 1 }).text();
		assertEquals(1, text.pictures().size());
		assertEquals(2, text.pictures().get(0).at());
		assertEquals("map", text.pictures().get(0).relation());
	}
}
