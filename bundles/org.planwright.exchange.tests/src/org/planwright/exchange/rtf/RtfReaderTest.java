package org.planwright.exchange.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.TableBlock;

/** Text, numbers and tables of RTF. */
class RtfReaderTest {

	@Test
	void wordWritesChineseInTheBytesOfItsCodePage() throws IOException {
		StringBuilder text = new StringBuilder();
		for (byte b : "做强特色产业".getBytes(Charset.forName("GBK"))) {
			text.append(String.format("\\'%02x", b & 0xff));
		}
		assertEquals(List.of("一、做强特色产业", "第二段"), paragraphs("{\\rtf1\\ansi\\ansicpg936\\uc2\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}"
				+ "{\\listtext\\f0 \\u19968\\'d2\\'bb\\u12289\\'a1\\'a2\\tab}\\f0 " + text + "\\par \\u31532\\'b5\\'da\\u20108\\'b6\\'fe\\u27573\\'b6\\'ce\\par}"));
	}

	@Test
	void whatIsHiddenDeletedOrNoTextIsLeftOut() throws IOException {
		assertEquals(List.of("plan text"), paragraphs(
				"{\\rtf1\\ansi{\\info{\\title secret}}{\\header head}{\\*\\unheardof{\\b no}}plan {\\v hidden }{\\deleted gone }{\\pict 00ff}text\\par}"));
	}

	@Test
	void signsOfListsThatSayNothingAreLeftOut() throws IOException {
		assertEquals(List.of("park", "2. road"), paragraphs("{\\rtf1\\ansi{\\listtext\\'b7\\tab}park\\par{\\pntext 2.\\tab}road\\par}"));
	}

	@Test
	void mergedCellsTakeTheColumnsOfTheFirstRow() throws IOException {
		TableBlock table = (TableBlock) blocks("{\\rtf1\\ansi before\\par\\trowd\\cellx100\\cellx200\\cellx300\\intbl a\\cell b\\cell c\\cell\\row"
				+ "\\trowd\\cellx200\\cellx300\\intbl d\\cell e\\cell\\row\\pard after\\par}").get(1);
		assertEquals(List.of(List.of("a", "b", "c"), List.of("d", "", "e")),
				table.rows().stream().map(row -> row.cells().stream().map(cell -> cell.text().toString()).toList()).toList());
	}

	@Test
	void damagedRtfIsRefused() {
		byte[] damaged = "{\\rtf1\\ansi{{\\b text".getBytes(StandardCharsets.US_ASCII);
		ImportException refused = assertThrows(ImportException.class, () -> new RtfReader().read("draft.rtf", damaged));
		assertEquals(Reason.DAMAGED, refused.reason());
	}

	private static List<Block> blocks(String rtf) throws IOException {
		return RtfReader.readBytes("clip", rtf.getBytes(StandardCharsets.ISO_8859_1)).blocks();
	}

	private static List<String> paragraphs(String rtf) throws IOException {
		return blocks(rtf).stream().map(block -> ((ParagraphBlock) block).text().toString()).toList();
	}
}
