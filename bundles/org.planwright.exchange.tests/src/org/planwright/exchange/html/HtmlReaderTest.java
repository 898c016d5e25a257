package org.planwright.exchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Fixtures;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.TableBlock;

/** Text, lists and tables of pages. */
class HtmlReaderTest {

	@Test
	void aLineOfTheSourceEndsNoLineOfTheText() {
		assertEquals(List.of("全县粮食总产稳定在 28万吨以上，GDP growth快于全市。"), paragraphs("<p>全县粮食总产\n\t\t稳定在 28万吨以上，GDP\ngrowth\n快于全市。</p>"));
	}

	@Test
	void blanksThatNobodyTypedAreGone() {
		assertEquals(List.of("第一章　总则", "甲 乙"), paragraphs("<p>&nbsp;&nbsp;第一章&nbsp;　 总则 </p><p> \n </p><p>甲&nbsp; \u200b&nbsp;乙</p>"));
	}

	@Test
	void listsHaveTheNumbersThatABrowserShows() {
		assertEquals(List.of("1. 甲", "2. 乙", "丙", "5. 丁"),
				paragraphs("<ol><li>甲<li><p>乙</p><ul><li>丙</li></ul><li value=5>丁</ol>"));
		assertEquals(List.of("三、甲", "四、乙"), paragraphs("<ol start=3 style='list-style-type:cjk-ideographic'><li>甲</li><li>乙</li></ol>"));
	}

	@Test
	void mergedCellsStandInTheFirstOfTheirRowsAndColumns() {
		TableBlock table = (TableBlock) blocks("<table><tr><th rowspan=2>类别<th colspan=2>年份<tr><td>2025<td>2030<tr><td>经济<td>1<td>2</table>").getFirst();
		assertEquals(List.of(List.of("类别", "年份", ""), List.of("", "2025", "2030"), List.of("经济", "1", "2")), cells(table));
	}

	@Test
	void emptyColumnsAtTheEndOfATableAreNone() {
		String empty = "<td></td>".repeat(5000);
		TableBlock table = (TableBlock) blocks("<table><tr><td>甲<td>乙" + empty + "</tr><tr><td>丙<td>丁" + empty + "</tr></table>").getFirst();
		assertEquals(List.of(List.of("甲", "乙"), List.of("丙", "丁")), cells(table));
	}

	@Test
	void aTableOfOneCellIsAFrameAroundItsParagraphs() {
		assertEquals(List.of("专栏1：重点工程", "1. 供水工程"), paragraphs("<table><tr><td><p>专栏1：重点工程</p><p>1. 供水工程</p></td></tr></table>"));
	}

	@Test
	void powersOfUnitsAreNoMarksOfNotes() {
		assertEquals(List.of("绿地300m²，湿地^2得到保护"), paragraphs("<p>绿地300m<sup>2</sup>，湿地<sup>2</sup>得到保护</p>"));
	}

	@Test
	void anOfficesPageIsReadInItsCharacterSet() throws ImportException {
		String page = "<html><head><meta charset=gb2312></head><body><p>第一章　总体要求</p><p>城市化率提高，囍。</p></body></html>";
		SourceDocument document = new HtmlReader().read("草案.html", page.getBytes(Charset.forName("GB18030")));
		assertEquals(2, document.blocks().size());
		assertTrue(document.text().contains("囍"));
		assertTrue(new HtmlReader().accepts("草案.doc", page.getBytes(StandardCharsets.US_ASCII)));
		assertFalse(new HtmlReader().accepts("草案.txt", "第一章".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aPageIsImportedAsAPlanWithATraceIntoItsText() throws ImportException {
		StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body>");
		Fixtures.HEAD.lines().forEach(line -> page.append("<p>").append(line).append("</p>\n"));
		ImportResult result = new PlanImporter().importContent("草案.html", page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8));
		int plan = result.planText().indexOf("迈上新台阶");
		assertEquals(result.document().text().indexOf("迈上新台阶"), result.trace().toSource(plan));
	}

	@Test
	void aPageWithoutTextIsRefused() {
		ImportException refused = assertThrows(ImportException.class, () -> new HtmlReader().read("空.html", "<html><body><img src=x></body></html>".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Reason.EMPTY, refused.reason());
	}

	private static List<Block> blocks(String html) {
		return HtmlReader.read("page", html, "UTF-8").blocks();
	}

	private static List<String> paragraphs(String html) {
		return blocks(html).stream().map(block -> ((ParagraphBlock) block).text().toString()).toList();
	}

	private static List<List<String>> cells(TableBlock table) {
		return table.rows().stream().map(row -> row.cells().stream().map(cell -> cell.text().toString()).toList()).toList();
	}
}
