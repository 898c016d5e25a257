package org.planwright.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.word.WordFile.p;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.office.Packages;

/** Documents that no drafter writes are read without harm or refused with a reason. */
class BadDocumentsTest {

	private static final String HEAD = p("第一章 总体要求") + p("第一节 规划目标") + p("到2030年，全县经济发展和项目建设迈上新台阶，规划目标任务全面完成。");

	private static ImportResult imported(byte[] content) throws ImportException {
		return new PlanImporter().importContent("草案.docx", content);
	}

	private static void assertRefused(Reason reason, byte[] content) {
		assertEquals(reason, assertThrows(ImportException.class, () -> imported(content)).reason());
	}

	private static String nested(int depth) {
		return "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>".repeat(depth) + p("里") + ("</w:tc></w:tr></w:tbl>" + p("外")).repeat(depth);
	}

	@Test
	void tablesInTablesAreReadAndTooManyRefused() throws ImportException {
		assertTrue(imported(WordFile.of(HEAD + nested(60)).bytes()).planText().contains("里"));
		assertRefused(Reason.TOO_DEEP, WordFile.of(HEAD + nested(200)).bytes());
		assertRefused(Reason.TOO_DEEP, WordFile.of(HEAD + "<w:sdt><w:sdtContent>".repeat(50_000) + p("里") + "</w:sdtContent></w:sdt>".repeat(50_000)).bytes());
	}

	@Test
	void thousandsOfEmptyColumnsAreNoHarm() throws ImportException {
		String row = "<w:tr>" + ("<w:tc>" + p("") + "</w:tc>").repeat(3000) + "</w:tr>";
		String filled = "<w:tr><w:tc>" + p("森林覆盖率") + "</w:tc>" + ("<w:tc>" + p("") + "</w:tc>").repeat(2999) + "</w:tr>";
		assertTrue(imported(WordFile.of(HEAD + "<w:tbl><w:tblPr/><w:tblGrid/>" + row.repeat(9) + filled + "</w:tbl>").bytes()).planText().contains("森林覆盖率"));
		String span = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>" + p("粮食产量") + "</w:tc><w:tc>" + p("9亿斤") + "</w:tc></w:tr></w:tbl>";
		assertTrue(imported(WordFile.of(HEAD + span + p("注：完")).bytes()).planText().contains("粮食产量"));
	}

	@Test
	void aDocumentThatEndsInAShorterRowIsNotTakenForOneThatIsCutOff() throws ImportException {
		ImportResult result = imported(WordFile.of(HEAD + WordFile.table(new String[] { "工程", "规模", "单位" }, new String[] { "水库", "2座", "水利局" }, new String[] { "道路" })).bytes());
		assertTrue(result.planText().contains("道路"));
	}

	@Test
	void manyRunsOfOneCharacterAreOneText() throws ImportException {
		String text = IntStream.range(0, 60_000).mapToObj(i -> i % 40 == 39 ? "。" : "林").map(WordFile::r).reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString();
		assertTrue(imported(WordFile.of(HEAD + "<w:p>" + text + "</w:p>").bytes()).planText().length() > 60_000);
	}

	@Test
	void entitiesInTheTextAreRefused() {
		for (String type : List.of("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")) {
			String document = type + "<w:document " + Packages.W + "><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
			assertRefused(Reason.DOCUMENT_TYPE, Packages.of("word/document.xml", Packages.DOCUMENT).part("word/document.xml", document).bytes());
		}
	}

	@Test
	void anEmptyDocumentAndOneThatIsNoXmlAreRefused() {
		assertRefused(Reason.EMPTY, Packages.word("").bytes());
		assertRefused(Reason.EMPTY, Packages.word("<w:p/>").bytes());
		assertRefused(Reason.DAMAGED_PART, Packages.of("word/document.xml", Packages.DOCUMENT).part("word/document.xml", "<w:document").bytes());
		assertRefused(Reason.DAMAGED_PART, Packages.of("word/document.xml", Packages.DOCUMENT).part("word/document.xml", new byte[5000]).bytes());
	}

	@Test
	void nothingOutsideOfTheFileIsFetched() throws ImportException {
		// the address leads to a machine that there is not: to follow it would fail or hang
		String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
				+ "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://invalid.invalid/x.png\" TargetMode=\"External\"/><Relationship Id=\"r2\" Type=\""
				+ "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"http://invalid.invalid/styles.xml\" TargetMode=\"External\"/></Relationships>";
		ImportResult result = imported(Packages.word(HEAD).part("word/_rels/document.xml.rels", relations).bytes());
		assertTrue(result.planText().contains("第一章"));
		assertEquals(List.of(), result.document().extras().pictures());
	}

	@Test
	void aPlainTextThatIsCalledDocxIsReadAsText() throws ImportException {
		assertTrue(imported("第一章 总体要求\n\n第一节 规划目标\n\n到2030年，全县经济发展和项目建设迈上新台阶，规划目标任务全面完成。\n".getBytes(StandardCharsets.UTF_8)).planText().contains("第一章"));
	}
}
