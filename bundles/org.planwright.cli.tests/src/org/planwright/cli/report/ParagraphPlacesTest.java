package org.planwright.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.planwright.cli.Messages;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Reports name places in a Word document by paragraph and page; programs get the paragraph as line. */
class ParagraphPlacesTest {

	private static final Place HERE = new Place("草案.docx", 37, 5, 37, 9, true, OptionalInt.of(5));
	private static final Place THERE = new Place("草案.docx", 80, 1, 80, 3, true, OptionalInt.empty());
	private static final ReportedFinding FINDING = new ReportedFinding("A01", RuleSeverity.ERROR, HERE, "32%", "f", "前后不一致。", List.of(
			new ReportedFinding.Related(THERE, "33%", "指标表"), new ReportedFinding.Related(new Place("上级.plan", 7, 2, 7, 4), "34%", "上级规划")));

	private static byte[] report(ReportFormat format, Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (FindingWriter writer = format.writer(out, StandardCharsets.UTF_8, RuleCatalogue.builtIn(), new Messages(locale))) {
			writer.begin();
			writer.file(new CheckedFile("草案.docx", 100, List.of(FINDING)));
			writer.end(new CheckSummary(1, 0, 1, 0, 0, OptionalInt.empty(), 10, List.of()));
		}
		return out.toByteArray();
	}

	private static String text(ReportFormat format, Locale locale) throws IOException {
		return new String(report(format, locale), StandardCharsets.UTF_8);
	}

	@Test
	void textNamesParagraphAndPage() throws IOException {
		String chinese = text(ReportFormat.TEXT, Locale.CHINESE);
		assertTrue(chinese.contains("草案.docx 第 37 段（第 5 页）  错误"), chinese);
		assertTrue(chinese.contains("草案.docx 第 80 段  指标表"), chinese);
		assertTrue(chinese.contains("上级.plan:7:2"), chinese);
		assertTrue(text(ReportFormat.TEXT, Locale.ENGLISH).contains("草案.docx, paragraph 37 (page 5)"));
	}

	@Test
	void thePageOfHtmlNamesParagraphAndPage() throws IOException {
		String chinese = text(ReportFormat.HTML, Locale.CHINESE);
		assertTrue(chinese.contains("第 37 段（第 5 页）") && chinese.contains("指标表（第 80 段）") && chinese.contains("上级规划（上级.plan 第 7 行第 2 列）"), chinese);
		assertFalse(chinese.contains("第 37 行"));
	}

	@Test
	void theWorkbookNamesParagraphAndPage() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report(ReportFormat.XLSX, Locale.CHINESE)))) {
			assertEquals("第 37 段（第 5 页）", workbook.getSheetAt(0).getRow(2).getCell(2).getStringCellValue());
			assertTrue(workbook.getSheetAt(0).getRow(2).getCell(7).getStringCellValue().startsWith("指标表（第 80 段）"));
		}
	}

	@Test
	void jsonHasTheParagraphAsLineAndThePageBesides() throws IOException {
		JsonObject finding = JsonParser.parseString(text(ReportFormat.JSON, Locale.CHINESE)).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals(37, finding.get("line").getAsInt());
		assertEquals(5, finding.get("page").getAsInt());
		assertFalse(finding.getAsJsonArray("related").get(0).getAsJsonObject().has("page"), "a page that is not known");
		assertFalse(finding.getAsJsonArray("related").get(1).getAsJsonObject().has("page"), "a plan has no pages");
		assertEquals(List.of(), SchemaChecker.faults(JsonReportTest.schema(), JsonParser.parseString(text(ReportFormat.JSON, Locale.CHINESE))));
	}

	@Test
	void sarifNamesTheParagraphAsLogicalLocation() throws IOException {
		String sarif = text(ReportFormat.SARIF, Locale.CHINESE);
		JsonObject location = JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").get(0).getAsJsonObject()
				.getAsJsonArray("locations").get(0).getAsJsonObject();
		assertEquals("第 37 段（第 5 页）", location.getAsJsonArray("logicalLocations").get(0).getAsJsonObject().get("name").getAsString());
		assertEquals(37, location.getAsJsonObject("physicalLocation").getAsJsonObject("region").get("startLine").getAsInt());
	}
}
